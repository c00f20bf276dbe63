import {
  dialog,
  effects,
  everywhere,
  nameField,
  openChange,
  pageOf,
  press,
  results,
  terminationOf,
  trunkPath,
} from '../domain-name.ts'
import { expect, test } from '../language.ts'

test('I rename where the name is active: I am warned that its calls will fail', async ({ operator }) => {
  await operator.goTo(terminationOf('us1'))
  await openChange(operator, 'US1')
  await nameField(operator).fill('mountain-hq')
  await expect(effects(operator)).toContainText(
    'east-mountain-office stays active in US1, where no instance answers it.',
  )
  await expect(effects(operator)).toContainText('east-mountain-office.pstn.dublin.twilio.com')
  await press(operator, 'Save in US1')
  await expect(operator.page).toHaveURL(pageOf('mountain-hq', 'us1'))
  await expect(dialog(operator)).toBeHidden()
  // Back leads to the old name's page, which says the same.
  await operator.goTo(terminationOf('ie1'))
  await expect(operator.leg('termination')).toContainText('US1')
  await expect(operator.routingCard()).toContainText('Stranded')
})

test('One Region fails: I see which, and Retry renames only that one', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(terminationOf('us1'), { fault: 'ie1.trunking.Trunks.write.503.once' })
  await openChange(operator, 'US1')
  await nameField(operator).fill('mountain-hq')
  await everywhere(operator).click()
  await press(operator, 'Rename in US1 and IE1')
  await expect(results(operator).getByRole('listitem')).toHaveText([
    /US1.*Renamed to mountain-hq/,
    /IE1.*Service unavailable.*20503, HTTP 503.*nothing was changed/,
  ])
  await expect(dialog(operator)).toContainText('Until then, east-mountain-office and mountain-hq are two trunks')
  operator.writes.splice(0)
  await press(operator, 'Retry 1 failed')
  await expect(dialog(operator)).toContainText('2 of 2 Regions renamed')
  expect(operator.writes).toEqual([`POST /twilio/${trunkPath('ie1')}`])
  await press(operator, 'Close')
  await expect(operator.page).toHaveURL(pageOf('mountain-hq', 'us1'))
  await expect(dialog(operator)).toBeHidden()
})
