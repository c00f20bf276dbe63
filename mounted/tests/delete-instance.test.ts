import { accountPath, listElsewhere, writeElsewhere } from '../../e2e/elsewhere.ts'
import {
  arriving,
  confirmField,
  dialog,
  failing,
  generalOf,
  openDelete,
  part,
  press,
} from '../../e2e/delete-instance.ts'
import { expectNoInstance } from '../delete-instance.ts'
import { testFaultsOf } from '../form-faults.ts'
import { type Console, expect, test } from '../language.ts'

const number = 'us1/routes/v2/PhoneNumbers/+14025551212'

async function numberSid(operator: Console): Promise<string> {
  const path = accountPath('ie1', '/IncomingPhoneNumbers.json?PhoneNumber=%2B14025551212')
  const [found] = await listElsewhere(operator, path, 'incoming_phone_numbers')
  return String(found?.['sid'])
}

const name = 'East Mountain Office'

testFaultsOf({
  what: 'the deletion of an instance',
  path: `${generalOf('ie1')}?do=delete`,
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Deleting the instance',
  form: ({ page }) => page.getByRole('form', { name: /^Delete .* in/ }),
  fill: (operator) => confirmField(operator).fill(name),
  save: (operator) => press(operator, /^Delete in IE1$/),
  expectKept: (operator) => expect(confirmField(operator)).toHaveValue(name),
  expectSaved: (operator) => expectNoInstance(operator, 'IE1'),
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
  await writeElsewhere(operator, 'ie1/trunking/v1/Trunks', { DomainName: 'desk.east-mountain-office.pstn.twilio.com' })
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

test('Emergency calling of the number in another Region does not block the deletion', async ({ operator }) => {
  await operator.goTo(generalOf('ie1'))
  await expect(operator.heading(name)).toBeVisible()
  const path = accountPath('us1', `/IncomingPhoneNumbers/${await numberSid(operator)}.json`)
  await writeElsewhere(operator, path, { EmergencyStatus: 'Active' })
  await openDelete(operator, 'IE1')
  await expect(dialog(operator)).toContainText('No calls arrive at this instance in IE1.')
  await expect(dialog(operator)).not.toContainText('21634')
})

test('Calls start to arrive while the dialog is open: nothing is deleted, and I am told', async ({ operator }) => {
  await operator.goTo(generalOf('ie1'))
  await openDelete(operator, 'IE1')
  await confirmField(operator).fill(name)
  await writeElsewhere(operator, number, { VoiceRegion: 'ie1' })
  await press(operator, 'Delete in IE1')
  await expect(dialog(operator)).toContainText('Something changed since you opened this.')
  await expect(arriving(operator)).toContainText('Calls to +1 402 555 1212')
  expect(operator.writes.filter((line) => line.startsWith('DELETE'))).toEqual([])
})
