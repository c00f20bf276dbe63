import { credentialListPage, dialog, part, press, row } from '../access-pages.ts'
import { type Console, expect, test } from '../language.ts'

const rules = (operator: Console) => dialog(operator).getByRole('list', { name: 'Twilio’s password rules' })

const unmet = (operator: Console) => rules(operator).getByRole('listitem').filter({ hasText: 'not met yet' })

/** Where a reload could restore a password from, or another script read it. */
const stored = ({ page }: Console): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]))

test('I generate, see and copy a password, and it is never shown again', async ({ operator, page }) => {
  await operator.goTo(`${credentialListPage}?do=add`)
  await part(operator, 'User name').fill('night')
  await press(operator, 'Generate a password for night')
  await expect(unmet(operator)).toHaveCount(0)
  await expect(part(operator, 'Password')).toHaveAttribute('type', 'password')
  const password = await operator.copy('the password of night')
  expect(password).toMatch(/^[A-Za-z0-9]{20}$/)
  await press(operator, /^Show/)
  await expect(part(operator, 'Password')).toHaveValue(password)
  await press(operator, 'Add user')
  await expect(dialog(operator)).toBeHidden()
  await expect(row(operator, /^night/)).toBeVisible()
  expect(await page.content()).not.toContain(password)
  expect(await stored(operator)).not.toContain(password)
})
