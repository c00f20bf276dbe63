import { sidOf } from '../../mocks/account/sids.ts'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'
const account = `/2010-04-01/Accounts/${demoAccountSid}`

const seed = 'ie1/east-mountain-office'
const parts = [
  `api${account}/SIP/IpAccessControlLists/${sidOf.ipAccessControlList(seed)}/IpAddresses.json`,
  `api${account}/SIP/CredentialLists/${sidOf.credentialList(seed)}/Credentials.json`,
  `trunking/v1/Trunks/${sidOf.trunk(seed)}/OriginationUrls`,
  `api${account}/IncomingPhoneNumbers.json`,
]

/** The trunk's addresses, users, URIs and numbers in IE1, without SIDs, dates and order. */
async function ie1({ page }: Console): Promise<string> {
  const read = (path: string) => page.evaluate(async (part) => (await fetch(`/twilio/ie1/${part}`)).text(), path)
  const texts = await Promise.all(parts.map(read))
  return texts
    .map((text) =>
      text.slice(0, text.lastIndexOf(']')).replaceAll(/"(?:sid|uri|url|date_\w+)":"[^"]*",?|,(?=\{|$)/g, ''),
    )
    .map((text) => text.split('{').toSorted().join('\n'))
    .join('\n')
}

const call = ({ page }: Console, body: object): Promise<string> =>
  page.evaluate(
    async (sent) => (await fetch('/demo/test-calls', { method: 'POST', body: sent })).text(),
    JSON.stringify(body),
  )

const fromPbx = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
const toNumber = { leg: 'origination', number: '+14025551212' }

for (const { gap, tab, placed, fails, message } of [
  { gap: 'Remove the PBX’s address', tab: 'termination', placed: fromPbx, fails: 32201, message: '1 address' },
  {
    gap: 'Empty the credential list',
    tab: 'termination',
    placed: fromPbx,
    fails: 32202,
    message: 'Calls from your PBX fail in IE1: the credential lists attached there are empty.',
  },
  {
    gap: 'Disable the origination URI',
    tab: 'origination',
    placed: toNumber,
    fails: 32010,
    message: 'Calls to 1 number fail in IE1: no origination URI is enabled there.',
  },
  {
    gap: 'Detach the number',
    tab: 'numbers',
    placed: toNumber,
    fails: null,
    message: 'Calls to 1 number fail in IE1: it has neither a trunk nor a webhook there.',
  },
] as const) {
  test(`Break it: ${gap}. The console reports it, calls fail, and Undo restores it`, async ({ operator, page }) => {
    await operator.goTo(`${office}/ie1/${tab}`)
    await expect(operator.routingCard()).toContainText('Aligned in US1')
    await operator.routeElsewhere('Trunks/east-mountain-office.pstn.twilio.com', 'IE1')
    await operator.routeElsewhere('PhoneNumbers/+14025551212', 'IE1')
    await operator.skipToSettled()
    await operator.goTo(`${office}/ie1/${tab}`)
    await expect(operator.routingCard()).toContainText('Aligned in IE1')
    const main = page.getByRole('main')
    await expect(main).not.toContainText(message)
    const before = await ie1(operator)
    expect(before).toContain('sbc-admin')

    await operator.openOfDemo('Break it')
    const dialog = page.getByRole('dialog', { name: 'Break it' })
    const button = dialog.getByRole('button', { name: `Break it: ${gap}` })
    await button.click()
    await expect(dialog.getByRole('button', { name: `Undo: ${gap}` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(main).toContainText(message)
    expect(await ie1(operator)).not.toBe(before)
    const failed = await call(operator, placed)
    expect(failed).toMatch(/"outcome":"(refused|failed|not-connected)"/)
    expect(failed).toContain('"region":"ie1"')
    expect(failed).toContain(`"code":${fails}`)

    // Undo also works after a reload.
    await page.reload()
    await operator.openOfDemo('Break it')
    await dialog.getByRole('button', { name: `Undo: ${gap}` }).click()
    await expect(button).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(main).not.toContainText(message)
    await expect(operator.routingCard()).toContainText('Aligned in IE1')
    expect(await ie1(operator)).toBe(before)
    expect(await call(operator, placed)).toMatch(/"outcome":"(accepted|connected)"/)
  })
}

test('The demo says what it cannot restore before it breaks anything, and does not offer to break missing parts', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.openOfDemo('Break it')
  const dialog = page.getByRole('dialog', { name: 'Break it' })
  await expect(dialog).toContainText('Put back, the entry has a new SID and new dates')
  await dialog.getByRole('combobox', { name: 'Trunk' }).selectOption({ label: 'Lakeside Clinic' })
  await dialog.getByRole('combobox', { name: 'in' }).selectOption('ie1')
  await expect(dialog.getByRole('button', { name: 'Break it: Empty the credential list' })).toBeDisabled()
  await expect(dialog).toContainText('No attached list of this instance holds a user.')
})

test('A Region without one of the PBX’s two addresses is not ready, and says which one', async ({ operator, page }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.routingCard()).toContainText('This Region: Ready.')
  await operator.openOfDemo('Break it')
  await page.getByRole('button', { name: 'Break it: Remove the PBX’s address' }).click()
  await expect(page.getByRole('button', { name: 'Undo: Remove the PBX’s address' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(operator.routingCard()).toContainText(
    /This Region: Not ready \(1\)\. IE1 does not allow 203\.0\.113\.\d\/32, but US1 does\./,
  )
  await expect(operator.leg('termination')).toContainText('IE1 is not ready for these calls (1 reason).')
  await expect(operator.leg('origination')).toContainText('IE1 is ready')
})
