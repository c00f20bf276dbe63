import { type Console, expect, test } from '../language.ts'

const card = (operator: Console, name: string) => operator.page.getByRole('region', { name, exact: true })

const allLoaded = (operator: Console) =>
  expect(operator.page.getByText('13 of 13 trunks loaded', { exact: true })).toBeVisible({ timeout: 30_000 })

test('What fails now comes first and in red, then what would fail elsewhere', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks')
  await operator.navigation().getByRole('link', { name: 'Readiness' }).click()
  await expect(operator.heading('Readiness')).toBeFocused()
  await allLoaded(operator)
  await expect(page.getByText('Calls of 2 trunks fail now')).toBeVisible()
  await expect(operator.navigation().getByRole('link', { name: 'Readiness 2 trunks with failing calls' })).toBeVisible()

  const prairie = card(operator, 'Prairie Credit Union')
  await expect(prairie).toContainText('Calls fail: ')
  await expect(prairie).toContainText(/error 3\d{4}/)
  const office = card(operator, 'East Mountain Office')
  await expect(office).not.toContainText('Calls fail')
  await expect(office.getByRole('group', { name: 'If calls were routed to IE1' })).toContainText(
    'Calls to your PBX will leave Twilio from Dublin',
  )
})
