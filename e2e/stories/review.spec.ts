import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('I open a link to a review and go back to where I came from', async ({ operator }) => {
  await operator.goTo('/trunks')
  await operator.goTo(`${office}/ie1/termination?reroute=termination`)
  await expect(operator.review()).toBeVisible()
  await operator.page.goBack()
  await expect(operator.heading('Trunks')).toBeVisible()
  await expect(operator.review()).toBeHidden()
})

test('Someone re-routes it while I read: I see both Regions, and nothing is written until I confirm again', async ({
  operator,
  newTab,
}) => {
  const northwind = '/trunks/northwind-freight'
  await operator.goTo(`${northwind}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  const review = operator.review()
  await expect(review).toContainText('Active now.')
  await expect(operator.confirm('IE1')).toBeEnabled()

  const colleague = await newTab()
  await colleague.goTo(`${northwind}/au1/termination`)
  await colleague.reroute('termination', 'AU1')

  await operator.confirm('IE1').click()
  await expect(review).toContainText('Changed since you reviewed it: nothing was written.')
  await expect(review).toContainText(/Shown \d\d:\d\d:\d\d\s*active in US1/)
  await expect(review).toContainText(/Now \d\d:\d\d:\d\d\s*active in AU1/)
  await expect(review).toContainText(/New: A change of this route is propagating until \d\d:\d\d/)
  expect(operator.writes).toEqual([])

  await operator.confirm('IE1').click()
  await expect(review).toBeHidden()
  expect(operator.writes).toHaveLength(1)
  await expect(operator.leg('termination')).toContainText(/AU1 Australia\s*May still take calls until/)
})
