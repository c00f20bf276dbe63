import { accountPath, writeElsewhere } from '../../e2e/elsewhere.ts'
import {
  accessListPage,
  accessListsPage,
  credentialListPage,
  credentialListsPage,
  dialog,
  officeAccessList,
  open,
  part,
  press,
  row,
  rows,
} from '../../e2e/access-pages.ts'
import { closed } from '../access-pages.ts'
import { expectCodesLinked } from '../codes.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'

for (const [what, path, create] of [
  ['IP access control list', accessListsPage, 'New IP access control list'],
  ['credential list', credentialListsPage, 'New credential list'],
] as const) {
  test(`I create a ${what}, rename it and delete it`, async ({ operator }) => {
    await operator.goTo(path)
    await open(operator, create)
    await part(operator, 'Name').fill('  Cork  ')
    await press(operator, 'Create in IE1')
    await expect(operator.heading('Cork')).toBeVisible()
    await expect(operator.page.getByRole('region', { name: 'Used by' })).toContainText(
      'No trunk. The list has no effect until you attach it',
    )

    await open(operator, 'Rename')
    await part(operator, 'Name').fill('Cork, second floor')
    await press(operator, 'Rename')
    await closed(operator)
    await expect(operator.heading('Cork, second floor')).toBeVisible()

    await open(operator, 'Delete list…')
    await expect(dialog(operator)).toContainText('in IE1 only. Lists with the same name in other Regions stay')
    await press(operator, 'Delete in IE1')
    await expect(operator.page).toHaveURL(new RegExp(`${path}(\\?|$)`))
    await expect(rows(operator).first()).toBeVisible()
    await expect(row(operator, 'Cork, second floor')).toHaveCount(0)
    expect(operator.writes.map((write) => write.split(' ')[0])).toEqual(['POST', 'POST', 'DELETE'])
  })
}

test('A SID that no Region has: the page says which Regions were searched', async ({ operator }) => {
  await operator.goTo(`${credentialListsPage}/CL00000000000000000000000000000001`)
  await expect(operator.heading('No such credential list')).toBeVisible()
  await expect(operator.page.getByRole('main')).toContainText(
    'No list has the SID CL00000000000000000000000000000001 in US1, IE1, or AU1.',
  )
})

test('Lists are sorted by name', async ({ operator }) => {
  await operator.goTo(accessListsPage)
  await expect(rows(operator).getByRole('rowheader')).toHaveText([
    'Branch SBC',
    'Claims SBC',
    'Contact centre SBCs',
    'Dispatch SBCs',
    'Night desk',
    'Office SBC',
  ])
})

test('An empty or duplicate name is rejected before sending; another Region may use the same name', async ({
  operator,
}) => {
  await operator.goTo(`${accessListsPage}?do=new`)
  await press(operator, 'Create in IE1')
  await expect(part(operator, 'Name')).toHaveAttribute('aria-invalid', 'true')
  await part(operator, 'Name').fill('Claims SBC')
  await press(operator, 'Create in IE1')
  await expect(part(operator, 'Name')).toBeFocused()
  await expect(dialog(operator)).toContainText('Fix: Name')
  expect(operator.writes).toEqual([])

  await operator.goTo('/access/au1/ip-access-control-lists?do=new')
  await part(operator, 'Name').fill('Office SBC')
  await press(operator, 'Create in AU1')
  await expect(operator.heading('Office SBC')).toBeVisible()
})

test('A script renames a list while I type: I am told when I save', async ({ operator }) => {
  await operator.goTo(`${accessListPage}?do=rename`)
  await part(operator, 'Name').fill('Mine')
  await writeElsewhere(operator, accountPath('ie1', `${officeAccessList}.json`), { FriendlyName: 'By a script' })
  await press(operator, 'Rename')
  await expect(dialog(operator)).toContainText('“By a script”')
})

test('The draft of a new list survives a reload, and I can discard it', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(`${accessListsPage}?do=new`)
  await part(operator, 'Name').fill('Half a na')
  await page.reload()
  await expect(part(operator, 'Name')).toHaveValue('Half a na')
  await expect(dialog(operator)).toContainText('Restored what you typed before the reload.')
  await press(operator, 'Discard draft')
  await expect(part(operator, 'Name')).toHaveValue('')
})

test('The Region already has a hundred credential lists: I am told before anything is sent', async ({ operator }) => {
  await operator.goTo(credentialListsPage)
  await expect(rows(operator)).toHaveCount(4)
  for (let at = 0; at < 96; at += 1)
    await writeElsewhere(operator, accountPath('ie1', '/SIP/CredentialLists.json'), { FriendlyName: `Number ${at}` })
  const before = operator.writes.length
  await operator.goTo(`${credentialListsPage}?do=new`)
  await part(operator, 'Name').fill('One more')
  const create = dialog(operator).getByRole('button', { name: 'Create in IE1' })
  // Before the lists are there, the button says that they are not.
  await expect(dialog(operator)).toContainText('The Region has 100 credential lists')
  await create.press('Enter')
  await expect(operator.announcement(/The Region has 100 credential lists, the most Twilio allows/)).toBeAttached()
  await expectCodesLinked(operator.page, '21239')
  expect(operator.writes.length).toBe(before)
})

test('The SID of another Region’s list: the page says which Region has it and links there', async ({ operator }) => {
  await operator.goTo(accessListPage.replace('/ie1/', '/us1/'))
  await operator.page.getByRole('link', { name: 'Open it in IE1' }).click()
  await expect(operator.heading('Office SBC')).toBeVisible()
  await expect(operator.page).toHaveURL(/\/access\/ie1\//)
})

test('Using only the keyboard, I open the lists, create one, add a user and delete the list', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  const { keyboard } = page
  await tabTo(operator, operator.navigation().getByRole('link', { name: 'Access' }))
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/access\/us1\/ip-access-control-lists/)
  await tabTo(operator, page.getByRole('link', { name: 'Credential lists' }))
  await keyboard.press('Enter')
  await expect(operator.heading('Credential lists')).toBeVisible()
  await tabTo(operator, page.getByRole('button', { name: 'New credential list' }))
  await keyboard.press('Enter')
  await seeFocusOn(part(operator, 'Name'))
  await keyboard.type('Night desk')
  await keyboard.press('Enter')
  await expect(operator.heading('Night desk')).toBeVisible()

  await tabTo(operator, page.getByRole('button', { name: 'Add user' }).first())
  await keyboard.press('Enter')
  await seeFocusOn(part(operator, 'User name'))
  await keyboard.type('night')
  await tabTo(operator, dialog(operator).getByRole('button', { name: 'Generate a password for night' }))
  await keyboard.press('Enter')
  await expect(operator.announcement(/Password generated/)).toBeAttached()
  await tabTo(operator, dialog(operator).getByRole('button', { name: 'Add user' }))
  await keyboard.press('Enter')
  await expect(row(operator, /^night/)).toBeVisible()

  await tabTo(operator, page.getByRole('button', { name: 'Delete night' }))
  await keyboard.press('Enter')
  await expect(dialog(operator)).toContainText('No trunk in US1 uses this list.')
  await keyboard.press('Escape')
  await closed(operator)
  await seeFocusOn(page.getByRole('button', { name: 'Delete night' }))
})

test('An invalid URL leads to the existing lists', async ({ operator }) => {
  await operator.goTo('/access/us2/credential-lists')
  await operator.page.getByRole('link', { name: 'Credential lists in AU1' }).click()
  await expect(operator.heading('Credential lists')).toBeVisible()
  await operator.goTo(credentialListPage)
  await expect(operator.heading('Office PBX users')).toBeVisible()
})
