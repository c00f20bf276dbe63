import { holdApiRequests } from '../api-requests.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office/ie1/termination'

/** A changed account: the re-route of calls from the PBX to IE1 propagates. */
async function leaveChangedAccount(operator: Console): Promise<void> {
  await operator.goTo(office)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination')).toContainText('Propagating')
}

const recordedReroutes = (operator: Console): Promise<number> =>
  operator.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('regional-sip-trunks-changes')
        opening.onerror = () => reject(new Error('It does not open'))
        opening.onsuccess = () => {
          const counting = opening.result.transaction('changes').objectStore('changes').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )

test('A link to another scenario asks before it replaces my account, and shows neither until I answer', async ({
  operator,
}) => {
  await leaveChangedAccount(operator)
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  const question = operator.scenarioQuestion()
  await expect(question).toHaveAccessibleName('Load the scenario “Two legs, two Regions”?')
  await expect(question).toContainText('In this browser is “East Mountain Office”')
  await expect(question).toContainText('Every change made in this browser is lost, in all of its tabs')
  await expect(question).toContainText('recorded re-routes')
  await expect(question.getByRole('button', { name: 'Keep what is here' })).toBeFocused()
  await expect(operator.rows()).toHaveCount(0)
  await expect(operator.page).toHaveURL('/trunks')
})

test('I keep my account: nothing changes, and the question does not return', async ({ operator }) => {
  await leaveChangedAccount(operator)
  await operator.goTo(office, { scenario: 'split-legs' })
  await operator.scenarioQuestion().getByRole('button', { name: 'Keep what is here' }).click()
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.leg('termination')).toContainText('May still take calls until')
  await operator.page.reload()
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.scenarioQuestion()).toBeHidden()
  expect(await recordedReroutes(operator)).toBe(1)
})

test('Esc keeps my account', async ({ operator, page }) => {
  await leaveChangedAccount(operator)
  await operator.goTo(office, { scenario: 'empty' })
  await expect(operator.scenarioQuestion()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(operator.leg('termination')).toContainText('Propagating')
})

test('I load the scenario: the former account and everything remembered about it are gone, in other tabs too', async ({
  operator,
  newTab,
  watch,
}) => {
  // A request in flight while the account is replaced gets 404 from the new account.
  watch.expectApiFailures()
  await leaveChangedAccount(operator)
  const other = await newTab()
  await other.goTo('/trunks')
  await expect(other.lane('East Mountain Office', 'IE1')).toContainText('From PBX: propagating')

  const routes = await holdApiRequests(operator.page, /\/routes\/v2\//)
  await operator.goTo('/trunks', { scenario: 'access-gap' })
  await operator.loadScenario()
  await expect(operator.lane('East Mountain Office', 'IE1')).toBeVisible()
  await expect(operator.lane('East Mountain Office', 'IE1')).not.toContainText('propagating')
  await routes.letGo()
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
  await expect(operator.demoBar().getByRole('combobox', { name: 'Scenario' })).toHaveValue('access-gap')
  expect(await recordedReroutes(operator)).toBe(0)

  await expect(other.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
  await operator.page.reload()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.scenarioQuestion()).toBeHidden()
})

test('A reload before I answer asks again', async ({ operator, page }) => {
  await leaveChangedAccount(operator)
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  await expect(operator.scenarioQuestion()).toBeVisible()
  await page.reload()
  await expect(operator.scenarioQuestion()).toBeVisible()
  await operator.loadScenario()
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('To numbers: 1')
})

for (const answer of [/^Keep/, /^Load/]) {
  test(`The other switches in the URL apply, whether I keep or load: ${answer.source.slice(1)}`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    await leaveChangedAccount(operator)
    await operator.goTo('/trunks?fault=au1.trunking.503.always,mars.503', { scenario: 'split-legs' })
    await operator.scenarioQuestion().getByRole('button', { name: answer }).click()
    await expect(operator.demoBar()).toContainText('Fault: every trunking request in AU1 answers 503')
    await expect(operator.demoBar()).toContainText('“?fault=mars.503” was not understood')
  })
}

test('A link to the present scenario, or to an unknown one, replaces nothing and does not ask', async ({
  operator,
}) => {
  await leaveChangedAccount(operator)
  await operator.goTo(office, { scenario: 'east-mountain-office' })
  await expect(operator.leg('termination')).toContainText('Propagating')
  await operator.goTo(`${office}?scenario=nowhere`)
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.demoBar()).toContainText('“?scenario=nowhere” was not understood')
  await expect(operator.scenarioQuestion()).toBeHidden()
})
