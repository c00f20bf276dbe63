import { accessListPage, credentialListsPage, dialog } from '../../e2e/access-pages.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { type Console, expect, test } from '../language.ts'
import type { Locator } from '../locator.ts'

const ie1 = '/trunks/east-mountain-office/ie1'

const button = (operator: Console, name: string | RegExp) => dialog(operator).getByRole('button', { name })
const onPage = ({ page }: Console, name: string | RegExp) => page.getByRole('button', { name }).first()

const press = ({ page }: Console, key: string) => page.keyboard.press(key)

/** The dialog has closed, and this has the focus and is in view. */
async function backAt(operator: Console, control: Locator): Promise<void> {
  await expect(dialog(operator)).toBeHidden()
  await expect(control).toBeFocused()
  await expect(control).toBeInViewport()
}

test('Using only the keyboard, I add, change and delete an address, hear each result, and keep my place', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(accessListPage)
  await expect(operator.heading('Office SBC')).toBeVisible()
  const add = onPage(operator, 'Add address')
  await tabTo(operator, add)
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('IPv4 address or prefix'))
  await press(operator, 'Enter')
  await expect(operator.announcement('Not sent. Fix: IPv4 address or prefix, Name')).toBeAttached()
  await page.keyboard.type('198.51.100.77')
  await press(operator, 'Tab')
  await page.keyboard.type('Desk')
  await press(operator, 'Escape')
  await seeFocusOn(page.getByRole('button', { name: 'Stay' }))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('Name'))
  await press(operator, 'Enter')
  await backAt(operator, add)
  await expect(operator.announcement('Address added in IE1')).toBeAttached()

  const edit = onPage(operator, 'Edit 198.51.100.77/32')
  await tabTo(operator, edit)
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('IPv4 address or prefix'))
  await press(operator, 'Tab')
  await page.keyboard.type('Desk 2')
  await press(operator, 'Enter')
  await backAt(operator, edit)

  await tabTo(operator, onPage(operator, 'Delete 198.51.100.77/32'))
  await press(operator, 'Enter')
  await seeFocusOn(button(operator, 'Cancel'))
  await tabTo(operator, button(operator, 'Delete in IE1'))
  await press(operator, 'Enter')
  // Its button disappeared with the row.
  await expect(page.getByRole('rowheader', { name: '198.51.100.77/32' })).toHaveCount(0)
  await backAt(operator, add)
  await expect(operator.announcement('198.51.100.77/32 deleted in IE1')).toBeAttached()
})

test('Using only the keyboard, I create a credential list and a user with a generated password, and delete both', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(credentialListsPage)
  await tabTo(operator, onPage(operator, 'New credential list'))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('Name'))
  await page.keyboard.type('Cork users')
  await press(operator, 'Enter')
  await backAt(operator, operator.heading('Cork users'))
  await expect(operator.announcement('Credential list created in IE1')).toBeAttached()

  await tabTo(operator, onPage(operator, 'Add user'))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('User name'))
  await page.keyboard.type('desk')
  await tabTo(operator, button(operator, 'Generate a password for desk'))
  await press(operator, 'Enter')
  await expect(operator.announcement(/^Password generated/)).toBeAttached()
  await tabTo(operator, button(operator, 'Add user'))
  await press(operator, 'Enter')
  await expect(page.getByRole('rowheader', { name: /^desk/ })).toBeVisible()
  await backAt(operator, onPage(operator, 'Add user'))
  await expect(operator.announcement('User added in IE1')).toBeAttached()

  await tabTo(operator, onPage(operator, 'Delete desk'))
  await press(operator, 'Enter')
  await tabTo(operator, button(operator, 'Delete in IE1'))
  await press(operator, 'Enter')
  await expect(page.getByRole('rowheader')).toHaveCount(0)
  await backAt(operator, onPage(operator, 'Add user'))

  await tabTo(operator, onPage(operator, 'Delete list…'), 'Shift+Tab')
  await press(operator, 'Enter')
  await tabTo(operator, button(operator, 'Delete in IE1'))
  await press(operator, 'Enter')
  await backAt(operator, operator.heading('Credential lists'))
  await expect(operator.announcement('Cork users deleted in IE1')).toBeAttached()
})

test('Using only the keyboard, I associate numbers, am asked before I lose my selection, and remove one', async ({
  operator,
  watch,
}) => {
  // Twilio's 400 for a number that was never configured in a Region.
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(`${ie1}/numbers`)
  const associate = onPage(operator, 'Associate…')
  await tabTo(operator, associate)
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByRole('searchbox'))
  await page.keyboard.type('Watch post')
  await tabTo(operator, button(operator, /^Pick all 9/))
  await press(operator, 'Enter')
  await press(operator, 'Escape')
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toContainText('Numbers picked')
  await press(operator, 'Enter')
  await tabTo(operator, dialog(operator).getByRole('checkbox', { name: 'Take all 9' }))
  await press(operator, 'Space')
  await tabTo(operator, button(operator, 'Associate 9 numbers'))
  await press(operator, 'Enter')
  await expect(operator.announcement('9 of 9 numbers associated in IE1')).toBeAttached()
  await seeFocusOn(button(operator, 'Close').last())
  await press(operator, 'Enter')
  await backAt(operator, associate)

  await tabTo(operator, onPage(operator, 'Remove +14025551212 in IE1'))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByRole('searchbox'))
  await tabTo(operator, button(operator, 'Remove 1 number'))
  await press(operator, 'Enter')
  await expect(operator.announcement('1 of 1 number removed in IE1')).toBeAttached()
  await press(operator, 'Escape')
  await expect(page.getByRole('button', { name: 'Remove +14025551212 in IE1' })).toHaveCount(0)
  await backAt(operator, associate)
})

test('Using only the keyboard, I create and rename a trunk: I hear each result, and the heading is in view', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/trunks')
  await tabTo(operator, page.getByRole('link', { name: 'New trunk' }))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByRole('radio', { name: /^US1/ }))
  await press(operator, 'Space')
  await tabTo(operator, dialog(operator).getByLabel('Termination URI'))
  await page.keyboard.type('cork-desk')
  await tabTo(operator, dialog(operator).getByLabel('Friendly name'))
  await page.keyboard.type('Cork desk')
  await press(operator, 'Enter')
  await backAt(operator, operator.heading('Cork desk'))
  await expect(operator.announcement('Trunk created')).toBeAttached()

  await tabTo(operator, onPage(operator, 'Change the domain name in US1'))
  await press(operator, 'Enter')
  await seeFocusOn(dialog(operator).getByLabel('Domain name', { exact: true }))
  await press(operator, 'ControlOrMeta+a')
  await page.keyboard.type('cork-desk-2')
  await expect(button(operator, 'Save in US1')).not.toHaveAttribute('aria-disabled')
  await press(operator, 'Enter')
  await expect(page).toHaveURL(/\/trunks\/cork-desk-2\/us1/)
  await backAt(operator, operator.heading('Cork desk'))
  await expect(operator.announcement('Domain name saved in US1')).toBeAttached()
})

test('Using only the keyboard, I cancel a copy, then run it to the end', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/trunks/east-mountain-office/au1/general')
  const copy = page.getByRole('link', { name: 'Copy from US1' })
  await tabTo(operator, copy)
  await press(operator, 'Enter')
  await seeFocusOn(button(operator, 'Cancel'))
  await tabTo(operator, button(operator, 'Generate missing passwords'), 'Shift+Tab')
  await press(operator, 'Enter')
  await press(operator, 'Escape')
  await seeFocusOn(page.getByRole('button', { name: 'Stay' }))
  await tabTo(operator, page.getByRole('button', { name: 'Discard and leave' }), 'Shift+Tab')
  await press(operator, 'Enter')
  await backAt(operator, copy)

  await press(operator, 'Enter')
  await tabTo(operator, button(operator, 'Generate missing passwords'), 'Shift+Tab')
  await press(operator, 'Enter')
  await tabTo(operator, button(operator, 'Copy to AU1'))
  await press(operator, 'Enter')
  await expect(operator.announcement('10 of 10 requests done in AU1')).toBeAttached()
  await seeFocusOn(button(operator, 'Close').last())
  await press(operator, 'Enter')
  // The link that led here is gone, because the Region now has an instance.
  await expect(page.getByRole('form', { name: 'General settings' })).toBeVisible()
  await backAt(operator, operator.heading('East Mountain Office'))
})
