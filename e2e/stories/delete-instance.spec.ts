import { accountPath, armFault, listElsewhere, writeElsewhere } from '../elsewhere.ts'
import {
  arriving,
  confirmField,
  dialog,
  noInstance,
  failing,
  generalOf,
  openDelete,
  part,
  press,
} from '../delete-instance.ts'
import { type Console, expect, test } from '../language.ts'

const name = 'East Mountain Office'

test('While calls arrive, the dialog leads to the re-routes; then I delete the instance', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(generalOf('us1'))
  await openDelete(operator, 'US1')
  await expect(dialog(operator)).toContainText('Calls arrive at this instance in US1. Re-route them first.')
  await expect(arriving(operator).getByRole('listitem')).toHaveText([
    /^Calls from your PBX.*Re-route to IE1$/,
    /^Calls to \+1 402 555 1212.*Re-route to IE1$/,
  ])
  await expect(confirmField(operator)).toBeHidden()
  // The button can be pressed, and says why nothing happens.
  await dialog(operator).getByRole('button', { name: 'Delete in US1' }).click({ force: true })
  await expect(operator.announcement('Calls arrive here. Re-route them first')).toBeAttached()

  for (const calls of [/from your PBX/, /\+1 402/]) {
    await arriving(operator).getByRole('listitem').filter({ hasText: calls }).getByRole('link').click()
    await operator.confirm('IE1').click()
    await expect(operator.review()).toBeHidden()
    await expect(dialog(operator)).toBeVisible()
  }
  await expect(failing(operator)).toContainText('Calls from your PBX may still arrive until')
  await press(operator, 'Cancel')
  await operator.skipToSettled()
  await openDelete(operator, 'US1')
  await expect(dialog(operator)).toContainText('No calls arrive at this instance in US1.')
  await confirmField(operator).fill(name)
  await press(operator, 'Delete in US1')
  await expect(noInstance(operator, 'US1')).toBeVisible()
  await expect(operator.announcement(`${name} is deleted in US1`)).toBeAttached()
  await expect(page.getByRole('region', { name: 'Instance in US1' })).toContainText('Open in IE1')
})

test('A number is provisioned for emergency calling: I see which and what to do, and Twilio’s error', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(generalOf('ie1'))
  await expect(operator.heading(name)).toBeVisible()
  const sid = await numberSid(operator)
  const path = accountPath('ie1', `/IncomingPhoneNumbers/${sid}.json`)
  await writeElsewhere(operator, path, { EmergencyStatus: 'Active' })
  await openDelete(operator, 'IE1')
  await expect(dialog(operator)).toContainText('Twilio will refuse the deletion (21634).')
  await expect(dialog(operator)).toContainText('First end emergency calling for it in Twilio’s Console')
  const numbers = dialog(operator).getByRole('list', { name: 'Numbers with emergency calling' })
  await expect(numbers.getByRole('listitem')).toHaveText(/^\+1 402 555 1212 \(Main line\)$/)
  await expect(numbers.getByRole('link')).toHaveAttribute(
    'href',
    /^\/numbers\/%2B14025551212|^\/numbers\/\+14025551212/,
  )
  await confirmField(operator).fill(name)
  await press(operator, 'Delete in IE1')
  const panel = dialog(operator).getByRole('alert')
  await expect(panel).toContainText('SIP Trunk is in use for emergency calling')
  await expect(panel).toContainText('21634, HTTP 400')
  await expect(panel).toContainText('End emergency calling for them first.')
  await expect(confirmField(operator)).toHaveValue(name)

  await writeElsewhere(operator, path, { EmergencyStatus: 'Inactive' })
  await press(operator, 'Delete in IE1')
  await expect(dialog(operator)).toContainText('Something changed since you opened this.')
  await expect(dialog(operator)).not.toContainText('21634).')
  await press(operator, 'Delete in IE1')
  await expect(noInstance(operator, 'IE1')).toBeVisible()
})

test('Not everything loads: I continue without it, or load it again', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(generalOf('ie1'))
  await expect(operator.leg('termination')).toContainText('Inactive in IE1')
  for (const region of ['us1']) {
    await armFault(operator, { region, operation: 'any', effect: 'status-503', times: 'always' })
  }
  await armFault(operator, {
    region: 'ie1',
    operation: 'api.IncomingPhoneNumbers',
    effect: 'status-503',
    times: 'always',
  })
  await openDelete(operator, 'IE1')
  const unread = dialog(operator).getByRole('list', { name: 'Not loaded' })
  await expect(unread).toContainText('which numbers are associated in IE1: calls to them may arrive there')
  await expect(confirmField(operator)).toBeHidden()
  await press(operator, 'Continue without it')
  await expect(part(operator, 'What is deleted')).toContainText('The association of its numbers in IE1 (not loaded)')
  await expect(dialog(operator).getByRole('button', { name: 'Delete anyway' })).toBeVisible()
  await armFault(operator, null)
  await press(operator, 'Load again')
  await expect(dialog(operator)).toContainText('No calls arrive at this instance in IE1.')
})

async function numberSid(operator: Console): Promise<string> {
  const path = accountPath('ie1', '/IncomingPhoneNumbers.json?PhoneNumber=%2B14025551212')
  const [number] = await listElsewhere(operator, path, 'incoming_phone_numbers')
  return String(number?.['sid'])
}
