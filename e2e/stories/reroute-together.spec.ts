import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('I re-route both legs to IE1 in one review; one write fails, and I retry it', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.PhoneNumbers.write.503.once' })
  await operator.rerouteButton('termination', 'IE1').click()
  const review = operator.review()

  await test.step('I include the number', async () => {
    await expect(review).toContainText('1 Termination URI · 0 numbers')
    await review.getByRole('checkbox', { name: 'Calls to +1 402 555 1212' }).check()
    await expect(page).toHaveURL(/reroute=termination%2C%2B14025551212$/)
    await expect(review).toContainText('1 Termination URI · 1 number')
    await expect(review).toContainText('Nothing else on this trunk')
    await expect(review).toContainText('Aligned in IE1')
    await expect(review).toContainText('Plan: 2 routes, one after the other')
    await expect(review).not.toContainText('Calls will be processed in two Regions')
    await review.getByRole('textbox', { name: /^Reason \(optional\)/ }).fill('Ireland takes over')
  })

  await test.step('The URI is re-routed but the number is not, and each says so', async () => {
    await operator.confirm('IE1').click()
    const results = review.getByRole('region', { name: 'Results' })
    await expect(results).toBeFocused()
    await expect(results.getByRole('listitem').nth(0)).toContainText('Re-routed to IE1')
    await expect(results.getByRole('listitem').nth(1)).toContainText(
      'Re-routing +1 402 555 1212 failed in every Region',
    )
    await expect(results.getByRole('listitem').nth(1)).toContainText('20503, HTTP 503')
    await expect(operator.leg('termination')).toContainText('Propagating')
    await expect(operator.leg('origination')).not.toContainText('Propagating')
    expect(operator.writes.filter((line) => line.includes('/Trunks/'))).toHaveLength(1)
  })

  await test.step('Retry writes only that one', async () => {
    await review.getByRole('button', { name: 'Retry 1 failed' }).click()
    await expect(review).toBeHidden()
    await expect(operator.leg('origination')).toContainText('Propagating')
    expect(operator.writes.filter((line) => line.includes('/Trunks/'))).toHaveLength(1)
  })
})
