import { accessListPage, accessListsPage, dialog, open, part, press, row } from '../access-pages.ts'
import { expect, test } from '../language.ts'

test('A list in use cannot be deleted: a link leads to the trunk, and after detaching I can delete it', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(accessListPage)
  await open(operator, 'Delete list…')
  await expect(dialog(operator)).toContainText('Twilio does not delete a list that a trunk uses.')
  const remove = dialog(operator).getByRole('button', { name: 'Delete in IE1' })
  await remove.press('Enter')
  await expect(operator.announcement('A trunk uses this list: detach it first')).toBeAttached()
  await dialog(operator).getByRole('link', { name: 'East Mountain Office' }).click()
  await expect(page).toHaveURL(/\/trunks\/east-mountain-office\/ie1\/termination/)

  await page.getByRole('button', { name: 'Detach Office SBC' }).click()
  await press(operator, 'Detach in IE1')
  await expect(dialog(operator)).toBeHidden()
  await page.getByRole('link', { name: 'All IP access control lists in IE1' }).click()
  await expect(row(operator, 'Office SBC')).toContainText('No trunk')
  await page.getByRole('link', { name: 'Office SBC' }).click()
  await open(operator, 'Delete list…')
  await press(operator, 'Delete in IE1')
  await expect(page).toHaveURL(new RegExp(`${accessListsPage}(\\?|$)`))
  expect(operator.writes).toHaveLength(2)
})

test('A trunk attaches the list meanwhile: Twilio refuses to delete it, and I see which trunk uses it', async ({
  operator,
  newTab,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(accessListsPage)
  await open(operator, 'New IP access control list')
  await part(operator, 'Name').fill('Cork SBC')
  await press(operator, 'Create in IE1')
  await open(operator, 'Delete list…')
  await expect(dialog(operator)).toContainText('This cannot be undone')
  const other = await newTab()
  await other.goTo('/trunks/galway-claims/ie1/termination?attach=ip-access-control-lists')
  await dialog(other)
    .getByRole('radio', { name: /Cork SBC/ })
    .check()
  await press(other, 'Attach in IE1')
  await expect(dialog(other)).toBeHidden()
  // The other tab notified this one.
  await expect(dialog(operator)).toContainText('Twilio does not delete a list that a trunk uses.')
  await expect(dialog(operator).getByRole('link', { name: 'Galway Claims Line' })).toBeVisible()
})

test('Two operators rename a list: I see both names, and nothing is overwritten silently', async ({
  operator,
  newTab,
}) => {
  await operator.goTo(`${accessListPage}?do=rename`)
  await part(operator, 'Name').fill('Mine')
  const other = await newTab()
  await other.goTo(`${accessListPage}?do=rename`)
  await part(other, 'Name').fill('Theirs')
  await press(other, 'Rename')
  await expect(dialog(other)).toBeHidden()

  await expect(dialog(operator)).toContainText('Saved elsewhere while you edited here: Name.')
  await press(operator, 'Rename')
  await expect(dialog(operator)).toContainText('“Theirs”')
  expect(operator.writes).toEqual([])
  await press(operator, /Keep/)
  await press(operator, 'Rename')
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.heading('Mine')).toBeVisible()
})
