import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('An operator associates many numbers in IE1, sees what they leave, and gets a result for each', async ({
  operator,
  watch,
}) => {
  // Twilio's 400 for a number that was never configured in a Region is expected here.
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(`${office}/ie1/numbers`)
  await page.getByRole('button', { name: 'Associate…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Associate numbers with this trunk in IE1' })
  await expect(dialog.getByText('Associating does not re-route.')).toBeVisible()

  await dialog.getByRole('searchbox', { name: 'Search numbers' }).fill('(563) 555-0110')
  await dialog.getByRole('checkbox', { name: '+15635550110' }).check()
  await dialog.getByRole('searchbox', { name: 'Search numbers' }).fill('Watch post')
  await dialog.getByRole('button', { name: /^Pick all/ }).click()
  const action = dialog.getByRole('button', { name: 'Associate 10 numbers' })
  await action.press('Enter')
  await expect(operator.announcement('Confirm first that you take the numbers')).toBeAttached()
  await expect(dialog.getByText(/This takes 9 numbers from .* in IE1/)).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Take all 9' }).check()
  await action.click()

  await expect(dialog.getByText('10 of 10 numbers associated', { exact: true })).toBeVisible()
  expect(operator.writes).toHaveLength(10)
  expect(operator.writes.every((line) => /^POST \/twilio\/ie1\/api\/.*IncomingPhoneNumbers\/PN/.test(line))).toBe(true)
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(page.getByRole('row', { name: /\+1 563 555 0110/ })).toContainText('Associated with this trunk')
})

test('Retry repeats only the associations that failed', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(`${office}/ie1/numbers?numbers=associate`, {
    fault: 'ie1.api.IncomingPhoneNumbers.write.500.once',
  })
  const dialog = page.getByRole('dialog', { name: /^Associate numbers/ })
  await dialog.getByRole('searchbox', { name: 'Search numbers' }).fill('Counter 1')
  await dialog.getByRole('checkbox').nth(0).check()
  await dialog.getByRole('checkbox').nth(1).check()
  await dialog.getByRole('button', { name: 'Associate 2 numbers' }).click()
  await expect(dialog.getByText('1 of 2 numbers associated, 1 failed', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Internal Server Error')).toBeVisible()
  await dialog.getByRole('button', { name: 'Retry 1 failed' }).click()
  await expect(dialog.getByText('2 of 2 numbers associated', { exact: true })).toBeVisible()
  expect(operator.writes).toHaveLength(3)
})

test('Removing a number that is routed here warns that its calls will fail', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(`${office}/us1/numbers`)
  await page.getByRole('button', { name: 'Remove +14025551212 in US1' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove numbers from this trunk in US1' })
  await expect(dialog.getByText('Calls to 1 number will fail.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove 1 number' }).click()
  await expect(dialog.getByText('1 of 1 number removed', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  const row = page.getByRole('row', { name: /\+1 402 555 1212/ })
  await expect(row).toContainText('Not associated: neither trunk nor webhook')

  await row.getByRole('button', { name: 'Associate +14025551212 in US1' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Associate 1 number' }).click()
  await expect(page.getByRole('dialog').getByText('1 of 1 number associated', { exact: true })).toBeVisible()
})

test('The picker and the review name the trunk that answers a number now and will lose it', async ({
  operator,
  watch,
}) => {
  // Twilio's 400 for a number that was never configured in a Region.
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/trunks/bondi-surf-rescue/au1/numbers?numbers=associate')
  const dialog = page.getByRole('dialog', { name: /^Associate numbers/ })
  await dialog.getByRole('searchbox', { name: 'Search numbers' }).fill('+14025551212')
  await expect(dialog.getByRole('list').first()).toContainText('East Mountain Office answers it now in US1')
  await dialog.getByRole('checkbox', { name: '+14025551212' }).check()
  await expect(dialog).toContainText(
    'East Mountain Office answers +1 402 555 1212. It loses it when you re-route it to AU1.',
  )
  await dialog.getByRole('button', { name: 'Associate 1 number' }).click()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByRole('button', { name: 'Re-route +1 402 555 1212 to AU1' }).click()
  await expect(operator.review()).toContainText('East Mountain Office answers this number now and will lose it')
  await expect(operator.review()).not.toContainText(/TK[0-9a-f]/)
})
