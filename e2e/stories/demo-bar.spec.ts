import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('A fault that I choose in the bar applies where I said; the error names it and can clear it', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/termination`)
  await operator.switchFaultOn({ Where: 'IE1 Ireland', 'What fails': 'trunking', 'How often': 'Always' })
  await expect(operator.demoBar()).toContainText('Fault: every trunking request in IE1 returns 503')

  await operator.goTo('/trunks')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('Loading trunks failed in IE1')
  await expect(alert).toContainText('This is a fault that you switched on: every trunking request in IE1 returns 503.')
  await alert.getByRole('button', { name: 'Clear' }).click()
  await expect(operator.demoBar()).not.toContainText('Fault:')
  await alert.getByRole('button', { name: 'Retry' }).click()
  await expect(operator.lane('East Mountain Office', 'IE1')).toContainText('Standby')
})

test('An error that no chosen fault caused is not attributed to one', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks', { fault: 'ie1.trunking.503.always' })
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This is a fault that you switched on')
  await operator.demoBar().getByRole('button', { name: 'Clear' }).click()
  await operator.goTo('/trunks', { fault: 'ie1.trunking.500.always' })
  await operator.switchFaultOn({ Where: 'US1 United States', 'How often': 'Always' })
  await expect(page.getByRole('main').getByRole('alert')).toContainText('every trunking request in IE1 returns 500.')
  await expect(page.getByRole('main').getByRole('alert')).not.toContainText('US1 returns')
})

test('A fault can apply to a number or a share of requests; one click clears all faults', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks')
  await operator.openOfDemo('Faults')
  const dialog = page.getByRole('dialog', { name: 'Faults' })
  await dialog.getByLabel('How often').selectOption('percent')
  await dialog.getByLabel('Percent of the requests').fill('120')
  await dialog.getByRole('button', { name: 'Switch the fault on' }).click()
  await expect(dialog).toContainText('Type a whole number from 1 to 100.')
  await dialog.getByLabel('Percent of the requests').fill('20')
  await dialog.getByRole('button', { name: 'Switch the fault on' }).click()
  await expect(operator.demoBar()).toContainText('a write in any Region returns 503, 20 percent of the time')

  await operator.openOfDemo('Faults')
  await dialog.getByLabel('What fails').selectOption('routes.write')
  await dialog.getByLabel('How often').selectOption('next')
  await dialog.getByLabel('How many requests').fill('3')
  await dialog.getByRole('button', { name: 'Switch the fault on' }).click()
  await expect(operator.demoBar()).toContainText('each of the next 3 routes writes in any Region returns 503')
  await operator.demoBar().getByRole('button', { name: 'Clear all' }).click()
  await expect(operator.demoBar()).not.toContainText('Fault:')
  await expect(operator.demoBar().getByRole('button', { name: 'Faults' })).toBeFocused()
})

test('A countdown has Skip to settled beside it', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.leg('termination').getByRole('button', { name: 'Skip to settled' }).click()
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed')
  await expect(operator.leg('termination').getByRole('button', { name: 'Skip to settled' })).toBeHidden()
})

test('Skip to settled belongs to the demo: without the demo bar it is absent', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination?demo=0`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination').getByRole('timer')).toBeVisible()
  await expect(operator.demoBar()).toBeHidden()
  await expect(operator.leg('termination').getByRole('button', { name: 'Skip to settled' })).toBeHidden()
})

test('The clock pauses, advances by a minute, and runs again', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { clock: 'real' })
  await operator.reroute('termination', 'IE1')
  const clock = operator.demoBar().getByRole('group', { name: 'Clock of the demo account' })
  await clock.getByRole('button', { name: 'Freeze' }).click()
  await expect(clock.getByRole('button', { name: 'Resume' })).toBeVisible()
  const timer = operator.leg('termination').getByRole('timer')
  await clock.getByRole('button', { name: '+1 min' }).click()
  await expect(timer).toHaveText(/^(3:\d\d|4:00)$/)
  for (let minute = 0; minute < 4; minute += 1) await clock.getByRole('button', { name: '+1 min' }).click()
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed')
  await clock.getByRole('button', { name: 'Resume' }).click()
  await expect(clock.getByRole('button', { name: 'Freeze' })).toBeVisible()
})

test('The bar stays on one row at 1440 px, whether or not the clock runs', async ({ operator }) => {
  await operator.goTo('/trunks', { clock: 'real' })
  const clock = operator.demoBar().getByRole('group', { name: 'Clock of the demo account' })
  // The stories' own switches, which the bar names.
  const lift = operator.demoBar().getByRole('button', { name: 'Lift 2 switches' })
  await lift.click()
  await expect(lift).toHaveCount(0)
  const height = () => operator.demoBar().evaluate((bar) => bar.getBoundingClientRect().height)
  await expect(clock.getByRole('button', { name: 'Freeze' })).toBeVisible()
  expect(await height()).toBeLessThan(50)
  await clock.getByRole('button', { name: 'Freeze' }).click()
  await expect(clock.getByRole('button', { name: 'Resume' })).toBeVisible()
  expect(await height()).toBeLessThan(50)
})

test('Another scenario replaces an unchanged account at once, and asks before it replaces a changed one', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/termination`)
  const picker = operator.demoBar().getByRole('combobox', { name: 'Scenario' })
  await picker.selectOption('access-gap')
  await expect(operator.routingCard()).toContainText('Not ready')
  await expect(operator.scenarioQuestion()).toBeHidden()

  await operator.reroute('origination', 'IE1')
  await picker.selectOption('split-legs')
  await expect(operator.scenarioQuestion()).toContainText('Calls from the PBX in IE1, calls to the number in US1')
  await operator.scenarioQuestion().getByRole('button', { name: 'Cancel' }).click()
  await expect(picker).toHaveValue('access-gap')
  await picker.selectOption('split-legs')
  await operator.scenarioQuestion().getByRole('button', { name: 'Load the scenario' }).click()
  await expect(picker).toHaveValue('split-legs')
  await expect(page.getByRole('main')).toContainText('Split')
})

test('The bar stays folded after a reload', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  const fold = operator.demoBar().getByRole('button', { name: 'Demo', exact: true })
  await fold.click()
  await expect(operator.demoBar().getByRole('combobox')).toBeHidden()
  await page.reload()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.click()
  await page.reload()
  await expect(operator.demoBar().getByRole('combobox')).toBeVisible()
})
