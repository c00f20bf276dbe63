import { credentialListPage, dialog, open, part, press, row, rows } from '../../e2e/access-pages.ts'
import { closed } from '../access-pages.ts'
import { type Console, expect, test } from '../language.ts'

const rules = (operator: Console) => dialog(operator).getByRole('list', { name: 'Twilio’s password rules' })

const unmet = (operator: Console) => rules(operator).getByRole('listitem').filter({ hasText: 'not met yet' })

/** Where a reload could restore a password from, or another script read it. */
const stored = ({ page }: Console): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]))

test('I type a password and see each rule when it is met', async ({ operator }) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Add user')
  await part(operator, 'User name').fill('night')
  await expect(unmet(operator)).toHaveCount(4)
  await part(operator, 'Password').fill('short')
  await expect(unmet(operator)).toHaveCount(3)
  await press(operator, 'Add user')
  await expect(part(operator, 'Password')).toBeFocused()
  expect(operator.writes).toEqual([])
  await part(operator, 'Password').fill('Correct9horse')
  await expect(unmet(operator)).toHaveCount(0)
  await press(operator, 'Add user')
  await closed(operator)
  await expect(row(operator, /^night/)).toBeVisible()
  expect(operator.writes).toHaveLength(1)
})

test('The user name survives a reload; the password does not', async ({ operator, page }) => {
  await operator.goTo(`${credentialListPage}?do=add`)
  await part(operator, 'User name').fill('night')
  await part(operator, 'Password').fill('Correct9horse')
  expect(await stored(operator)).not.toContain('Correct9horse')
  await page.reload()
  await expect(part(operator, 'User name')).toHaveValue('night')
  await expect(part(operator, 'Password')).toHaveValue('')
})

test('A duplicate user name is rejected before sending; a name in different case is a different user', async ({
  operator,
}) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Add user')
  await part(operator, 'User name').fill('sbc-admin')
  await part(operator, 'Password').fill('Correct9horse')
  await press(operator, 'Add user')
  await expect(part(operator, 'User name')).toBeFocused()
  expect(operator.writes).toEqual([])
  await part(operator, 'User name').fill('SBC-admin')
  await press(operator, 'Add user')
  await closed(operator)
  await expect(rows(operator)).toHaveCount(2)
})

test('I change a password: I am told how it affects a PBX that uses the old one', async ({ operator }) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Change password of sbc-admin')
  await expect(dialog(operator)).toContainText('IE1 refuses calls with the old password (32202)')
  await part(operator, 'New password').fill('Correct9horse')
  await press(operator, 'Change password')
  await closed(operator)
  await expect(operator.announcement('Password of sbc-admin changed in IE1')).toBeAttached()
  expect(operator.writes).toHaveLength(1)
  expect(operator.writes[0]).toMatch(/^POST .*\/Credentials\/CR/)
})

test('Before I delete the last user, I see whose calls would be refused', async ({ operator }) => {
  await operator.goTo(credentialListPage)
  await open(operator, 'Delete sbc-admin')
  await expect(dialog(operator)).toContainText('Calls from the user sbc-admin would be refused (32202)')
  await press(operator, 'Delete in IE1')
  await closed(operator)
  await expect(operator.page.getByRole('region', { name: 'Users' })).toContainText('An empty list allows no calls')
})
