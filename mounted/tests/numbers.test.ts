import { type Console, expect, test } from '../language.ts'

const numberRow = ({ page }: Console, number: string) =>
  page.getByRole('table', { name: /^Numbers in/ }).getByRole('row', { name: number })

/** The table shows a hundred numbers at a time. */
async function showAllNumbers({ page }: Console, count: number): Promise<void> {
  const rows = page.getByRole('table', { name: /^Numbers in/ }).getByRole('rowheader')
  for (let shown = 100; shown < count; shown += 100) {
    await expect(rows).toHaveCount(shown)
    await page.getByRole('button', { name: `Show ${Math.min(100, count - shown)} more of ${count}` }).click()
  }
  await expect(rows).toHaveCount(count)
}

const rerouteNumber = (operator: Console, number: string, region: string) =>
  numberRow(operator, number).getByRole('button', { name: `Re-route ${number} to ${region}` })

test('I see where each of a contact centre’s 212 numbers goes, and which are propagating', async ({ operator }) => {
  await operator.goTo('/trunks/harbour-street-cc/ie1/numbers')
  const table = operator.page.getByRole('table', { name: 'Numbers in IE1' })
  await showAllNumbers(operator, 212)
  await expect(operator.leg('origination')).toContainText(/US1\s*11.*IE1\s*201/s)
  await expect(operator.leg('origination')).toContainText(/8 numbers propagating to IE1, at most \d:\d\d/)
  await expect(operator.leg('origination')).toContainText('calls may still be handled in another Region')

  await expect(table.getByRole('row').filter({ hasText: 'Propagating, at most' })).toHaveCount(8)
  const behind = table.getByRole('row').filter({ has: operator.page.getByRole('button', { name: /^Re-route/ }) })
  await expect(behind).toHaveCount(11)
  await expect(behind.first()).toContainText('US1 United States')
  await expect(behind.first()).toContainText('Associated here, routed elsewhere: calls use the US1 instance')
  await expect(table.getByRole('row').filter({ hasText: 'IE1 Ireland' })).toHaveCount(201)
  await expect(operator.callPath()).toContainText('201 numbers: Ireland (IE1) processes and stores their calls')
  await expect(operator.callPath()).toContainText('11 numbers: United States (US1) processes and stores their calls')
})

test('I re-route one of several numbers: only that one moves, and the counts follow', async ({ operator }) => {
  const number = '+353 20 915 0023'
  await operator.goTo('/trunks/kilkenny-night-desk/ie1/numbers')
  const leg = operator.leg('origination')
  await expect(leg).toContainText(/US1\s*9.*IE1\s*3/s)
  await expect(leg).toContainText('3 of 12 numbers routed to IE1')
  await expect(leg).toContainText('Each number below has its own Re-route button.')

  await rerouteNumber(operator, number, 'IE1').click()
  const review = operator.review()
  await expect(review).toContainText(`Calls to ${number}`)
  await expect(review).toContainText('0 Termination URIs · 1 number')
  await expect(review).toContainText('11 other numbers stay')
  await operator.confirm('IE1').click()
  await expect(review).toBeHidden()

  await expect(numberRow(operator, number)).toContainText(/IE1 Ireland.*Propagating, at most \d:\d\d/s)
  await expect(rerouteNumber(operator, number, 'IE1')).toHaveCount(0)
  await expect(numberRow(operator, number)).toBeFocused()
  await expect(leg).toContainText(/US1\s*8.*IE1\s*4/s)
  await expect(leg).toContainText('4 of 12 numbers routed to IE1')
  await expect(leg).toContainText(/1 number propagating to IE1, at most \d:\d\d: calls may still be handled in US1/)
  await expect(
    operator.announcement(`Origination of ${number} is being processed in IE1; propagating for at most 5 minutes`),
  ).toBeAttached()
  expect(operator.writes).toEqual(['POST /twilio/ie1/routes/v2/PhoneNumbers/+353209150023'])

  await operator.regionLink('US1').click()
  await expect(numberRow(operator, number)).toContainText('calls use the IE1 instance')
  await expect(rerouteNumber(operator, number, 'US1')).toBeVisible()
  await operator.skipToSettled()
  await expect(operator.announcement(`Settled: calls to ${number} are processed in IE1`)).toBeAttached()
})

for (const tab of ['termination', 'numbers'] as const) {
  test(`From the ${tab} tab, the plan covers every number of the trunk`, async ({ operator }) => {
    const { page } = operator
    await operator.goTo(`/trunks/shannon-coach/ie1/${tab}`, { scenario: 'five-hundred-numbers' })
    await page.getByRole('link', { name: 'Re-route numbers…' }).click()
    await expect(operator.heading('Re-route numbers')).toBeFocused()
    const plan = page.getByRole('region', { name: 'Plan of the run' })
    await expect(plan).toContainText(/463 will change.*24 already there.*13 held back.*0 not loaded/s)
    await expect(plan).toContainText('Every route has loaded.')
  })
}

test('A plan says how many routes have not loaded, and not that nothing is blocked', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/trunks/kilkenny-night-desk/us1/termination', {
    fault: 'any.routes.PhoneNumbers.503.always',
  })
  await page.getByRole('link', { name: 'Re-route numbers…' }).click()
  const plan = page.getByRole('region', { name: 'Plan of the run' })
  await expect(plan).toContainText(/0 will change.*0 already there.*0 held back.*12 not loaded/s)
  await expect(plan).toContainText('Nothing that has loaded is blocked.')
  await expect(operator.announcement('Plan loaded: 0 numbers will change, 0 held back, 12 not loaded.')).toBeAttached()
})

test('Prairie Credit Union has failing calls: I see how many, where and why', async ({ operator }) => {
  await operator.goTo('/trunks/prairie-cu/ie1/numbers')
  const reason = 'Calls to 3 numbers fail in IE1: no origination URI is enabled there.'
  await expect(operator.routingCard()).toContainText(`Now: Stranded. ${reason}`)
  await expect(operator.leg('origination')).toContainText('Calls to 3 numbers fail')
  await expect(operator.leg('termination')).not.toContainText('fail')
  await expect(operator.callPath()).toContainText(
    '3 numbers: in Ireland (IE1) their calls are not delivered, 32010 (no enabled origination URI).',
  )
  await expect(operator.page.getByRole('table', { name: 'Numbers in IE1' }).getByRole('rowheader')).toHaveText([
    /\+1 308 555 0150.*Dublin desk 1/,
    /\+1 308 555 0151.*Dublin desk 2/,
    /\+1 308 555 0152.*Dublin desk 3/,
  ])

  await operator.regionLink('US1').click()
  await expect(operator.routingCard()).toContainText(`Now: Stranded. ${reason}`)
  await rerouteNumber(operator, '+1 308 555 0150', 'US1').click()
  await operator.confirm('US1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.routingCard()).toContainText('Now: Stranded. Calls to 2 numbers fail')
})

test('A number that nothing answers is shown as not connected', async ({ operator }) => {
  await operator.goTo('/trunks/northwind-freight/au1/numbers')
  const row = numberRow(operator, '+1 614 555 0170')
  await expect(row).toContainText('Sydney liaison')
  await expect(row).toContainText('Not connected: no trunk and no webhook in US1')
  await expect(operator.routingCard()).toContainText(
    '1 number is set up here but routed to US1, where it is not connected',
  )
  await rerouteNumber(operator, '+1 614 555 0170', 'AU1').click()
  await operator.confirm('AU1').click()
  await expect(operator.review()).toBeHidden()
  await expect(row).not.toContainText('Not connected')
  await expect(operator.leg('origination')).toContainText('1 of 87 numbers routed to AU1')
})

test('Numbers that a webhook answers are named, and counted separately', async ({ operator }) => {
  await operator.goTo('/trunks/lakeside-clinic/ie1/numbers')
  for (const [number, name] of [
    ['+1 920 555 0140', 'Voicemail A'],
    ['+1 920 555 0141', 'Voicemail B'],
  ] as const) {
    const row = numberRow(operator, number)
    await expect(row).toContainText(name)
    await expect(row).toContainText('Associated with this trunk')
    await expect(row).toContainText('Calls are answered by a webhook in US1')
  }
  await expect(operator.leg('origination')).toContainText(
    '2 numbers are set up here but still answered by a webhook in US1',
  )
  await operator.regionLink('US1').click()
  await expect(numberRow(operator, '+1 920 555 0140')).toContainText('https://voicemail.lakeside-clinic.example/answer')
})

test('A number on another trunk in its active Region says so on both trunks', async ({ operator }) => {
  await operator.goTo('/trunks/galway-claims/us1/numbers')
  await expect(numberRow(operator, '+353 20 917 8167')).toContainText('Flood claims')
  await expect(numberRow(operator, '+353 20 917 8167')).toContainText('Calls reach Wicklow Water Services in IE1')
  await operator.regionLink('IE1').click()
  await expect(numberRow(operator, '+353 20 917 8167')).toContainText('Associated with Wicklow Water Services')
})

test('The first few of 500 numbers to load show that routes differ; twelve numbers have no configuration in IE1', async ({
  operator,
}) => {
  await operator.goTo('/trunks/shannon-coach/ie1/numbers', { scenario: 'five-hundred-numbers' })
  await showAllNumbers(operator, 486)
  await expect(numberRow(operator, '+1 212 555 0100')).toContainText('Associated here, routed elsewhere')
  await expect(numberRow(operator, '+1 212 555 0104')).toContainText('by default, never set')
  await expect(rerouteNumber(operator, '+1 212 555 0104', 'IE1')).toBeVisible()
  await expect(numberRow(operator, '+1 212 555 0116')).toContainText(/IE1\s*Ireland/)
  await expect(numberRow(operator, '+1 212 555 0116').getByRole('button', { name: /^Re-route/ })).toHaveCount(0)
  await expect(operator.routingCard()).toContainText(
    '12 numbers of this trunk have neither a trunk nor a webhook in IE1',
  )
})

test('For a trunk with a prepared number but none served, only calls from the PBX are described', async ({
  operator,
}) => {
  await operator.goTo('/trunks/shannon-parcels/ie1/numbers', { scenario: 'five-hundred-numbers' })
  await expect(operator.routingCard()).toContainText(
    'Now: Aligned in IE1. Calls from your PBX are processed and stored in IE1.',
  )
  await expect(operator.leg('origination')).toContainText(
    '1 number is set up here but still answered by Shannon Coach Tours in US1',
  )
})
