import {
  accessListPage,
  closed,
  credentialListPage,
  dialog,
  officeCredentialList,
  open,
  part,
  press,
  row,
  rows,
  writeElsewhere,
} from '../access-pages.ts'
import { expect, test } from '../language.ts'

test('I copy an access list with its addresses to AU1, where it is not attached to any trunk', async ({ operator }) => {
  await operator.goTo(accessListPage)
  await open(operator, 'Copy to Region…')
  await press(operator, 'Copy')
  await expect(part(operator, 'Target Region')).toBeFocused()
  await expect(dialog(operator)).toContainText('Fix: Target Region')
  await expect(dialog(operator)).not.toContainText('Will be added')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await expect(dialog(operator)).toContainText('Creates a new list in AU1.')
  await expect(dialog(operator).getByText('Will be added')).toHaveCount(2)
  await expect(dialog(operator)).not.toContainText('Not saved')
  await press(operator, 'Copy 2 addresses to AU1')
  await expect(dialog(operator)).toContainText('2 addresses added.')
  expect(operator.writes).toHaveLength(3)
  await dialog(operator).getByRole('link', { name: 'Open it in AU1' }).click()
  await expect(operator.heading('Office SBC')).toBeVisible()
  await expect(operator.page).toHaveURL(/\/access\/au1\//)
  await expect(rows(operator)).toHaveCount(2)
  await expect(operator.page.getByRole('region', { name: 'Used by' })).toContainText('No trunk')
})

test('A list with that name already exists: the copy adds only what is missing', async ({ operator }) => {
  await operator.goTo(accessListPage, { scenario: 'access-gap' })
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'US1 United States' })
  await expect(dialog(operator)).toContainText('US1 has a list with this name. Copying adds the addresses it lacks.')
  await expect(dialog(operator)).toContainText('Already there')
})

test("I copy a credential list: the form asks for each user's password", async ({ operator }) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await expect(dialog(operator)).toContainText('Passwords cannot be copied: Twilio never returns one.')
  await expect(dialog(operator)).toContainText('1 user has no password and will not be copied.')

  await press(operator, 'Generate missing passwords')
  await expect(dialog(operator)).not.toContainText('will not be copied')
  const given = await operator.copy('user names and passwords')
  expect(given).toMatch(/^sbc-admin\t[A-Za-z0-9]{20}$/)
  await press(operator, 'Copy 1 user to AU1')
  await expect(dialog(operator)).toContainText('1 user added.')
  await expect(dialog(operator)).not.toContainText('password in AU1')
  await dialog(operator).getByRole('link', { name: 'Open it in AU1' }).click()
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
})

test('I copy a credential list without passwords: links lead to each user that needs one in the target', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(credentialListPage)
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await writeElsewhere(operator, `${officeCredentialList}/Credentials.json`, [
    { Username: 'desk & lift', Password: 'Correct9horse' },
  ])
  await page.reload()
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await press(operator, 'Copy to AU1 without users')
  await expect(dialog(operator)).toContainText('No user added.')
  await expect(dialog(operator)).toContainText('2 users need a password in AU1.')
  expect(operator.writes.filter((line) => line.includes('/au1/'))).toEqual([
    expect.stringMatching(/^POST .*\/CredentialLists\.json$/),
  ])

  const setFor = (name: string) => page.getByRole('link', { name: `Set password for ${name} in AU1`, exact: true })
  await setFor('sbc-admin').click()
  await expect(page).toHaveURL(/\/access\/au1\//)
  await expect(part(operator, 'User name')).toHaveValue('sbc-admin')
  await expect(part(operator, 'Password')).toBeFocused()
  await page.keyboard.press('Escape')
  await closed(operator)
  await expect(page.getByRole('region', { name: 'Users' })).toContainText('2 users need a password in AU1.')
  await setFor('sbc-admin').click()
  await part(operator, 'Password').fill('Correct9horse')
  await press(operator, 'Add user')
  await closed(operator)
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Users' })).toContainText('1 user needs a password in AU1.')
  await expect(setFor('desk & lift')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(part(operator, 'User name')).toHaveValue('desk & lift')
  await page.reload()
  await expect(part(operator, 'User name')).toHaveValue('desk & lift')
  await part(operator, 'Password').fill('Correct9horse')
  await page.keyboard.press('Enter')
  await closed(operator)
  await expect(row(operator, /^desk & lift/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Users' })).not.toContainText('password in AU1')
  await expect(page.getByRole('button', { name: 'Add user' })).toBeFocused()
})

test('I enter one of two passwords: the other user is reported as left out, and the target asks for it', async ({
  operator,
}) => {
  await operator.goTo(credentialListPage)
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await writeElsewhere(operator, `${officeCredentialList}/Credentials.json`, [
    { Username: 'desk', Password: 'Correct9horse' },
  ])
  await operator.page.reload()
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await part(operator, 'sbc-admin').fill('Correct9horse')
  await press(operator, 'Copy 1 of 2 users to AU1')
  await expect(dialog(operator)).toContainText('1 user added.')
  await expect(dialog(operator)).toContainText('1 user needs a password in AU1.')
  await dialog(operator).getByRole('link', { name: 'Open it in AU1' }).click()
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await expect(operator.page.getByRole('list', { name: 'Users without a password in AU1' })).toContainText('desk')
})

test('A reload keeps the target Region and the name of a copy, but no password', async ({ operator, page }) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await part(operator, 'Name of the copy').fill('Perth users')
  await press(operator, 'Generate missing passwords')
  await page.reload()
  await expect(dialog(operator)).toContainText('Restored what you typed before the reload.')
  await expect(part(operator, 'Target Region')).toHaveValue('au1')
  await expect(part(operator, 'Name of the copy')).toHaveValue('Perth users')
  await expect(part(operator, 'sbc-admin')).toHaveValue('')
})

test('Half of a copy fails: the new list stays, and Retry adds only what is missing', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(accessListPage, { fault: 'au1.api.IpAddresses.write.503.next-2' })
  await open(operator, 'Copy to Region…')
  await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
  await press(operator, 'Copy 2 addresses to AU1')
  await expect(dialog(operator).getByRole('alert')).toContainText('Copying 2 of 2 addresses failed in AU1')
  await expect(
    dialog(operator)
      .getByRole('listitem')
      .filter({ hasText: /Service unavailable.*20503, HTTP 503.*AU1 cannot/ }),
  ).toHaveCount(2)
  await press(operator, 'Retry')
  await expect(dialog(operator)).toContainText('2 addresses added')
  const lists = operator.writes.filter((write) => write.endsWith('/IpAccessControlLists.json'))
  expect(lists).toHaveLength(1)
  await press(operator, 'Close')
  await closed(operator)
})
