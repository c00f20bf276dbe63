import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import {
  arriving,
  armFault,
  confirmField,
  dialog,
  expectNoInstance,
  failing,
  generalOf,
  openDelete,
  part,
  post,
  press,
} from '../delete-instance.ts'
import { type Console, expect, test } from '../language.ts'

const name = 'East Mountain Office'
const number = 'us1/routes/v2/PhoneNumbers/+14025551212'

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
  await expectNoInstance(operator, 'US1')
  await expect(operator.announcement(`${name} is deleted in US1`)).toBeAttached()
  await expect(page.getByRole('region', { name: 'Instance in US1' })).toContainText('Open in IE1')
})

test('I delete a standby instance: I see what is deleted and what stays, and type its name', async ({ operator }) => {
  await operator.goTo(generalOf('ie1'))
  await openDelete(operator, 'IE1')
  await expect(operator.page).toHaveURL(/do=delete/)
  await expect(part(operator, 'What is deleted')).toContainText('1 origination URI')
  await expect(part(operator, 'What is deleted')).toContainText('The association of 1 number in IE1: +1 402 555 1212')
  await expect(part(operator, 'What stays')).toContainText('The instance in US1')
  await expect(part(operator, 'What stays')).toContainText(
    'east-mountain-office stays active in US1, whose instance answers it',
  )
  await expect(dialog(operator)).toContainText('This cannot be undone')
  await press(operator, 'Delete in IE1')
  await expect(confirmField(operator)).toBeFocused()
  await expect(confirmField(operator)).toHaveAccessibleDescription(/Type East Mountain Office exactly as shown/)
  expect(operator.writes).toEqual([])
  await confirmField(operator).fill(name)
  await operator.page.keyboard.press('Enter')
  await operator.page.keyboard.press('Enter')
  await expectNoInstance(operator, 'IE1')
  await expect(operator.heading(name)).toBeFocused()
  expect(operator.writes).toHaveLength(1)
  await operator.page.reload()
  await expectNoInstance(operator, 'IE1')
})

test('No other Region can take its calls: I see which fail and that the name is reserved, and delete anyway', async ({
  operator,
}) => {
  await operator.goTo(generalOf('us1', 'omaha-overnight'))
  await openDelete(operator, 'US1')
  await expect(dialog(operator)).toContainText('These calls will fail.')
  await expect(failing(operator).getByRole('listitem')).toHaveCount(6)
  await expect(failing(operator)).toContainText('Calls from your PBX through omaha-overnight: refused')
  await expect(failing(operator)).toContainText('Calls to +1 531 555 0150 (Overnight desk): not connected')
  await expect(part(operator, 'What stays')).toContainText(
    'omaha-overnight stays active in US1, where no instance answers it',
  )
  await expect(dialog(operator)).toContainText('reserves omaha-overnight for up to 30 days')
  await confirmField(operator).fill('Omaha Overnight Desk')
  await press(operator, 'Delete anyway')
  await expect(operator.heading('Trunks')).toBeVisible()
  await expect(operator.announcement('Omaha Overnight Desk is deleted in US1')).toBeAttached()
  await operator.seeMatrixRead()
  await expect(operator.row('Omaha Overnight Desk')).toBeHidden()
})

test('Twilio refuses while a sub-domain of the name exists: I am warned before, and see Twilio’s error', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(generalOf('ie1'))
  await expect(operator.heading(name)).toBeVisible()
  await post(operator, 'ie1/trunking/v1/Trunks', { DomainName: 'desk.east-mountain-office.pstn.twilio.com' }, 201)
  await openDelete(operator, 'IE1')
  await expect(dialog(operator)).toContainText('Twilio will refuse the deletion (21247).')
  await expect(dialog(operator)).toContainText('desk.east-mountain-office.pstn.twilio.com in IE1 is a sub-domain')
  await confirmField(operator).fill(name)
  await press(operator, 'Delete in IE1')
  const panel = dialog(operator).getByRole('alert')
  await expect(panel).toContainText('Trunk Dependencies')
  await expect(panel).toContainText('21247, HTTP 400')
  await expect(panel).toContainText('Delete or rename those first.')
})

test('A number is provisioned for emergency calling: I see which and what to do, and Twilio’s error', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(generalOf('ie1'))
  await expect(operator.heading(name)).toBeVisible()
  const sid = await numberSid(operator)
  const path = `ie1/api/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers/${sid}.json`
  await post(operator, path, { EmergencyStatus: 'Active' })
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

  await post(operator, path, { EmergencyStatus: 'Inactive' })
  await press(operator, 'Delete in IE1')
  await expect(dialog(operator)).toContainText('Something changed since you opened this.')
  await expect(dialog(operator)).not.toContainText('21634).')
  await press(operator, 'Delete in IE1')
  await expectNoInstance(operator, 'IE1')
})

test('Emergency calling of the number in another Region does not block the deletion', async ({ operator }) => {
  await operator.goTo(generalOf('ie1'))
  await expect(operator.heading(name)).toBeVisible()
  const path = `us1/api/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers/${await numberSid(operator)}.json`
  await post(operator, path, { EmergencyStatus: 'Active' })
  await openDelete(operator, 'IE1')
  await expect(dialog(operator)).toContainText('No calls arrive at this instance in IE1.')
  await expect(dialog(operator)).not.toContainText('21634')
})

test('Calls start to arrive while the dialog is open: nothing is deleted, and I am told', async ({ operator }) => {
  await operator.goTo(generalOf('ie1'))
  await openDelete(operator, 'IE1')
  await confirmField(operator).fill(name)
  await post(operator, number, { VoiceRegion: 'ie1' })
  await press(operator, 'Delete in IE1')
  await expect(dialog(operator)).toContainText('Something changed since you opened this.')
  await expect(arriving(operator)).toContainText('Calls to +1 402 555 1212')
  expect(operator.writes.filter((line) => line.startsWith('DELETE'))).toEqual([])
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

async function numberSid({ page }: Console): Promise<string> {
  const text = await page.evaluate(
    async (url) => (await fetch(url)).text(),
    `/twilio/ie1/api/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers.json?PhoneNumber=%2B14025551212`,
  )
  const sid = /PN[0-9a-f]{32}/.exec(text)?.[0]
  if (sid === undefined) throw new Error('No such number')
  return sid
}
