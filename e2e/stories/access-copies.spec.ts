import { accountPath, writeElsewhere } from '../elsewhere.ts'
import { credentialListPage, dialog, officeCredentialList, open, part, press, row } from '../access-pages.ts'
import { expect, test } from '../language.ts'

test('I copy a credential list without passwords: links lead to each user that needs one in the target', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(credentialListPage)
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await writeElsewhere(operator, accountPath('ie1', `${officeCredentialList}/Credentials.json`), {
    Username: 'desk & lift',
    Password: 'Correct9horse',
  })
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
  await expect(dialog(operator)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Users' })).toContainText('2 users need a password in AU1.')
  await setFor('sbc-admin').click()
  await part(operator, 'Password').fill('Correct9horse')
  await press(operator, 'Add user')
  await expect(dialog(operator)).toBeHidden()
  await expect(row(operator, /^sbc-admin/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Users' })).toContainText('1 user needs a password in AU1.')
  await expect(setFor('desk & lift')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(part(operator, 'User name')).toHaveValue('desk & lift')
  await page.reload()
  await expect(part(operator, 'User name')).toHaveValue('desk & lift')
  await part(operator, 'Password').fill('Correct9horse')
  await page.keyboard.press('Enter')
  await expect(dialog(operator)).toBeHidden()
  await expect(row(operator, /^desk & lift/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Users' })).not.toContainText('password in AU1')
  await expect(page.getByRole('button', { name: 'Add user' })).toBeFocused()
})
