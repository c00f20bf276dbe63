import { accountPath, writeElsewhere } from '../../e2e/elsewhere.ts'
import { accessListPage, dialog, officeAccessList, open, part, press, row, rows } from '../../e2e/access-pages.ts'
import { sidOf } from '../../mocks/account/sids.ts'
import { closed } from '../access-pages.ts'
import { expectCodesLinked } from '../codes.ts'
import { expect, test } from '../language.ts'

const pasteField = 'Addresses, one per line'

const entries = accountPath('ie1', `${officeAccessList}/IpAddresses.json`)
const count = (from: number, many: number) => Array.from({ length: many }, (_, at) => `198.51.100.${from + at}`)

test('I paste a hundred addresses with seven bad ones: the bad lines are named, the rest are added', async ({
  operator,
}) => {
  const bad = [
    '198.51.100.300',
    'pbx.example',
    '2001:db8::1',
    '198.51.100.1',
    '203.0.113.7',
    '192.0.2.3:5060',
    '192.0.2.0/40',
  ]
  await operator.goTo(accessListPage)
  await open(operator, 'Paste several…')
  await part(operator, pasteField).fill([...count(1, 93), ...bad].join('\n'))
  const leftOut = dialog(operator).getByRole('region', { name: 'Lines left out' })
  await expect(leftOut.getByRole('listitem')).toHaveText([
    /Line 94.*300 is above 255/,
    /Line 95.*host name/,
    /Line 96.*IPv6/,
    /Line 97.*Line 1 already has this address/,
    /Line 98.*The list already has this address: SBC A/,
    /Line 99.*Remove the port/,
    /Line 100.*prefix is \/40/,
  ])
  await press(operator, 'Add 93 addresses')
  await expect(part(operator, pasteField)).toHaveValue(bad.join('\n'))
  expect(operator.writes).toHaveLength(93)
  await press(operator, 'Cancel')
  await operator.page.getByRole('button', { name: 'Discard and leave' }).click()
  await expect(rows(operator)).toHaveCount(95)
  await expect(operator.page.getByRole('region', { name: 'Addresses' })).toContainText('95 of at most 100 addresses')
})

test('The list has room for five more addresses: I am told which ones do not fit before anything is sent', async ({
  operator,
}) => {
  await operator.goTo(accessListPage)
  await expect(rows(operator)).toHaveCount(2)
  for (const address of count(1, 93))
    await writeElsewhere(operator, entries, { IpAddress: address, FriendlyName: address })
  await operator.page.reload()
  await expect(rows(operator)).toHaveCount(95)
  const before = operator.writes.length
  await open(operator, 'Paste several…')
  await part(operator, pasteField).fill(count(101, 7).join('\n'))
  const leftOut = dialog(operator).getByRole('region', { name: 'Lines left out' })
  await expect(leftOut.getByRole('listitem')).toHaveText([/Line 6/, /Line 7/])
  await press(operator, 'Add 5 addresses')
  await expect(part(operator, pasteField)).toHaveValue(count(106, 2).join('\n'))
  expect(operator.writes.length).toBe(before + 5)

  await press(operator, 'Cancel')
  await operator.page.getByRole('button', { name: 'Discard and leave' }).click()
  const add = operator.page.getByRole('button', { name: 'Add address' })
  await expect(add).toHaveAttribute('aria-disabled', 'true')
  await add.press('Enter')
  await expect(
    operator.announcement('The list has 100 addresses, the most Twilio allows (21237). Delete one first.'),
  ).toBeAttached()
  await expectCodesLinked(operator.page, '21237')
  await closed(operator)
})

test('I add a prefix and see which addresses it allows; after an edit it keeps its position', async ({ operator }) => {
  await operator.goTo(accessListPage)
  await open(operator, 'Add address')
  await part(operator, 'IPv4 address or prefix').fill('198.51.101.64/27')
  await expect(dialog(operator)).toContainText('Allows 32 addresses, 198.51.101.64 to 198.51.101.95.')
  await part(operator, 'Name').fill('Galway SBCs')
  await press(operator, 'Add address')
  await closed(operator)
  await expect(row(operator, '198.51.101.64/27')).toContainText('32 addresses')

  await open(operator, 'Edit 198.51.101.64/27')
  await part(operator, 'IPv4 address or prefix').fill('198.51.101.64/28')
  await expect(dialog(operator)).toContainText('This list will no longer allow all calls from 198.51.101.64/27')
  await press(operator, 'Save')
  await closed(operator)
  await expect(row(operator, '198.51.101.64/28')).toContainText('Galway SBCs')
  expect(operator.writes).toHaveLength(2)
})

for (const [typed, says] of [
  ['203.0.113.7', 'SBC A'],
  ['198.51.100', 'four numbers'],
  ['10.0.0.0/33', 'It must be /0 to /32'],
] as const) {
  test(`I type ${typed}: the form rejects it before sending`, async ({ operator }) => {
    await operator.goTo(`${accessListPage}?do=add`)
    await part(operator, 'IPv4 address or prefix').fill(typed)
    await part(operator, 'Name').fill('Spare')
    await press(operator, 'Add address')
    await expect(part(operator, 'IPv4 address or prefix')).toBeFocused()
    await expect(dialog(operator)).toContainText(says)
    expect(operator.writes).toEqual([])
  })
}

test('A script changes an address while I edit it: I see both values, and nothing is overwritten silently', async ({
  operator,
}) => {
  await operator.goTo(accessListPage)
  await open(operator, 'Edit 203.0.113.7/32')
  await part(operator, 'Name').fill('SBC A, rack 2')
  const sid = sidOf.ipAddress('ie1/east-mountain-office/203.0.113.7/32')
  await writeElsewhere(operator, accountPath('ie1', `${officeAccessList}/IpAddresses/${sid}.json`), {
    FriendlyName: 'By a script',
  })
  const before = operator.writes.length
  await press(operator, 'Save')
  await expect(dialog(operator)).toContainText('Saved elsewhere while you edited here: Name.')
  await expect(dialog(operator)).toContainText('“By a script”')
  expect(operator.writes.length).toBe(before)
  await press(operator, /Keep/)
  await press(operator, 'Save')
  await closed(operator)
  await expect(row(operator, '203.0.113.7/32')).toContainText('SBC A, rack 2')
})

test('Before I delete an address, I see whose calls would be refused', async ({ operator }) => {
  await operator.goTo(accessListPage)
  await open(operator, 'Delete 203.0.113.8/32')
  await expect(dialog(operator)).toContainText('Calls from 203.0.113.8/32 would be refused (32201)')
  await expect(dialog(operator).getByRole('link', { name: 'East Mountain Office' })).toBeVisible()
  await press(operator, 'Delete in IE1')
  await closed(operator)
  await expect(rows(operator)).toHaveCount(1)
})

test('Pasted text survives a reload', async ({ operator }) => {
  await operator.goTo(`${accessListPage}?do=paste`)
  await part(operator, pasteField).fill('198.51.100.1 Cork\nnonsense')
  await operator.page.reload()
  await expect(part(operator, pasteField)).toHaveValue('198.51.100.1 Cork\nnonsense')
  await expect(dialog(operator)).toContainText('Line 2')
})

test('Some pasted addresses fail: each shows its error, and Retry sends only those', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${accessListPage}?do=paste`, { fault: 'ie1.api.IpAddresses.write.503.once' })
  await part(operator, pasteField).fill(count(1, 3).join('\n'))
  await press(operator, 'Add 3 addresses')
  await expect(dialog(operator).getByRole('alert')).toContainText('Adding 1 of 3 addresses failed in IE1')
  await press(operator, 'Retry')
  await closed(operator)
  await expect(rows(operator)).toHaveCount(5)
  expect(operator.writes).toHaveLength(4)
})
