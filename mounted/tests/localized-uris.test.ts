import { type Console, expect, test } from '../language.ts'

const publicEdges = [
  ['Ashburn', 'North America Virginia', 'ashburn'],
  ['Umatilla', 'North America Oregon', 'umatilla'],
  ['Dublin', 'Europe Ireland', 'dublin'],
  ['Frankfurt', 'Europe Frankfurt', 'frankfurt'],
  ['Singapore', 'Asia Pacific Singapore', 'singapore'],
  ['Tokyo', 'Asia Pacific Tokyo', 'tokyo'],
  ['São Paulo', 'South America São Paulo', 'sao-paulo'],
  ['Sydney', 'Asia Pacific Sydney', 'sydney'],
] as const

const panel = (operator: Console) => operator.page.getByRole('region', { name: 'Localized termination URIs' })
const show = (operator: Console) => panel(operator).getByRole('button', { name: 'Show Localized URIs' })

const rows = (operator: Console) => panel(operator).getByRole('listitem')

test('an operator opens the localized URIs: the plain one, then Twilio’s eight edges in Twilio’s order', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks/east-mountain-office/us1/termination')
  await expect(show(operator)).toHaveAttribute('aria-expanded', 'false')
  await expect(rows(operator)).toHaveCount(0)
  await show(operator).click()
  await expect(show(operator)).toHaveAttribute('aria-expanded', 'true')
  await expect(rows(operator)).toHaveText([
    /^Plain URI *edge not chosen *east-mountain-office\.pstn\.twilio\.com$/,
    ...publicEdges.map(
      ([city, label, id]) => new RegExp(`^${city} *${label} *east-mountain-office\\.pstn\\.${id}\\.twilio\\.com$`),
    ),
  ])
  await expect(panel(operator)).toContainText('Configure a second edge as fail-over, e.g. dublin then frankfurt.')
  await page.reload()
  await expect(show(operator), 'it is part of the address').toHaveAttribute('aria-expanded', 'true')
  await show(operator).click()
  await expect(rows(operator)).toHaveCount(0)
})

test('Twilio Interconnect edges are shown on request', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/us1/termination?localized=1')
  const toggle = panel(operator).getByRole('switch', { name: /only with Twilio Interconnect/ })
  await expect(toggle).not.toBeChecked()
  await expect(rows(operator)).toHaveCount(9)
  await toggle.click()
  await expect(toggle).toBeChecked()
  await expect(rows(operator)).toHaveCount(17)
  await expect(rows(operator).nth(11)).toContainText('east-mountain-office.pstn.london-ix.twilio.com')
})

test('each URI is copied with its own button', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/us1/termination?localized=1')
  expect(await operator.copy('plain URI')).toBe('east-mountain-office.pstn.twilio.com')
  expect(await operator.copy('Dublin URI')).toBe('east-mountain-office.pstn.dublin.twilio.com')
  expect(await operator.copy('São Paulo URI')).toBe('east-mountain-office.pstn.sao-paulo.twilio.com')
})

test.describe('the sentence about the edge is true', () => {
  const lead = 'The edge is where your calls enter. It does not choose the Region:'

  test('on every Region’s page', async ({ operator }) => {
    await operator.goTo('/trunks/east-mountain-office/ie1/termination?localized=1')
    await expect(panel(operator)).toContainText(lead)
    await expect(panel(operator)).toContainText('calls through any of these URIs are processed in US1')
  })

  test('while a re-route made in this console propagates, and when it has settled', async ({ operator }) => {
    await operator.goTo('/trunks/east-mountain-office/ie1/termination?localized=1')
    await operator.reroute('termination', 'IE1')
    await expect(panel(operator)).toContainText('calls through any of these URIs are processed in US1 or IE1')
    await operator.demoBar().getByRole('button', { name: 'Skip to settled' }).click()
    await expect(panel(operator)).toContainText(/calls through any of these URIs are processed in IE1 ?\./)
  })

  test('while a re-route made elsewhere propagates', async ({ operator }) => {
    await operator.goTo('/trunks/kilkenny-night-desk/ie1/termination?localized=1')
    await expect(panel(operator)).toContainText(
      /calls through any of these URIs are processed in IE1, but may still be processed in another Region until \d\d:\d\d\./,
    )
  })

  test('when the trunk is stranded', async ({ operator, page }) => {
    await operator.goTo('/trunks/lakeside-clinic/us1/termination?localized=1')
    await expect(operator.heading('Lakeside Clinic')).toBeVisible()
    await operator.routeElsewhere('Trunks/lakeside-clinic.pstn.twilio.com', 'IE1')
    await operator.skipToSettled()
    await page.reload()
    await expect(panel(operator)).toContainText('calls through any of these URIs go to IE1 and are refused')
    await expect(operator.routingCard()).toContainText('Stranded')
  })
})
