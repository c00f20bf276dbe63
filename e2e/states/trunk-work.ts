import { confirmField, generalOf, openDelete } from '../delete-instance.ts'
import { copyButton, password, pressCopy } from '../copying.ts'
import { accountPath, armFault, listElsewhere, writeElsewhere } from '../elsewhere.ts'
import { field, form, generalTab, rename, save, saveElsewhere } from '../general-tab.ts'
import { type Console, expect } from '../language.ts'
import { card, originationTab, press, rawUri, row, withFour } from '../origination-tab.ts'
import { office, type State } from './state.ts'

const asked = ({ page }: Console) => page.getByRole('dialog')

/** A form with a conflict, a draft that a reload restored, a problem at a field, and a failure of the API. */
async function makeEveryMessage(operator: Console): Promise<void> {
  await rename(operator, 'x'.repeat(65))
  await save(operator)
  await expect(form(operator).getByRole('alert')).toBeVisible()
  await saveElsewhere(operator, { DisasterRecoveryUrl: 'https://theirs.example.com' })
  await operator.page.reload()
  await expect(form(operator)).toContainText('Restored what you typed')
  await field(operator, 'Disaster Recovery URL').fill('https://mine.example.com')
  await saveElsewhere(operator, { FriendlyName: 'Theirs' })
  await save(operator)
  await expect(form(operator)).toContainText('Saved elsewhere while you edited here: Friendly name')
  await field(operator, 'Disaster Recovery URL').fill('mine.example.com')
  await field(operator, 'Disaster Recovery URL').blur()
}

const copyOf = `${office}/au1/general?copy=us1`
const copyReview = { of: 'features/trunks/copy/copy-review', title: 'Copy from US1' } as const

/** A copy that the operator has filled in and sent. */
async function copyNow(operator: Console): Promise<void> {
  await password(operator, 'sbc-admin').fill('Correct9horse-battery')
  await copyButton(operator).click()
}

const urlDialog = 'features/trunks/origination/url-dialog'
const lossDialog = 'features/trunks/origination/loss-dialog'
const runOfNumbers = 'features/trunks/association/association-run'

export const trunkWorkStates: readonly State[] = [
  {
    name: 'every message of a form',
    path: generalTab,
    switches: { fault: 'ie1.trunking.Trunks.write.503.once' },
    steps: makeEveryMessage,
    seen: 'Not a valid web address',
  },
  {
    name: 'a form to leave without saving',
    path: generalTab,
    steps: async (operator) => {
      await rename(operator, 'Dublin office')
      await operator.tab('Numbers').click()
    },
    seen: 'Friendly name',
    dialog: { of: 'forms/leave-dialog', title: 'Leave without saving?' },
  },
  { name: 'a copy of a trunk', path: copyOf, seen: 'Call records stay in US1.', dialog: copyReview },
  {
    name: 'a copy without a password',
    path: copyOf,
    steps: async (operator) => {
      await expect(copyButton(operator)).not.toHaveAttribute('aria-busy')
      await password(operator, 'sbc-admin').fill('short')
      await pressCopy(operator)
    },
    seen: '1 password does not meet the rule',
    dialog: copyReview,
  },
  {
    name: 'a copy whose Region does not answer',
    path: copyOf,
    switches: { fault: 'us1.api.503.always' },
    seen: 'Loading both Regions for the copy failed in',
    dialog: copyReview,
  },
  {
    name: 'a copy that is done',
    path: copyOf,
    steps: copyNow,
    seen: 'Calls stay where they are.',
    dialog: { of: 'features/trunks/copy/copy-progress', title: 'Copied to AU1' },
    fails: true,
  },
  {
    name: 'a copy that failed in part',
    path: copyOf,
    switches: { fault: 'au1.trunking.OriginationUrls.write.503.always' },
    steps: copyNow,
    seen: 'Nothing was re-routed.',
    dialog: { of: 'features/trunks/copy/copy-progress', title: 'Not everything was copied' },
  },
  {
    name: 'numbers to associate',
    path: `${office}/ie1/numbers?numbers=associate`,
    steps: async (operator) => {
      await asked(operator).getByRole('searchbox', { name: 'Search numbers' }).fill('Watch post')
      await asked(operator)
        .getByRole('button', { name: /^Pick all/ })
        .click()
    },
    seen: /This takes 9 numbers from .* in IE1/,
    dialog: {
      of: 'features/trunks/association/association-dialog',
      title: 'Associate numbers with this trunk in IE1',
    },
  },
  {
    name: 'a number to remove',
    path: `${office}/us1/numbers?numbers=remove&number=%2B14025551212`,
    seen: 'Calls to 1 number will fail.',
    dialog: {
      of: 'features/trunks/association/association-dialog',
      title: 'Remove numbers from this trunk in US1',
    },
  },
  {
    name: 'an association that failed in part',
    path: `${office}/ie1/numbers?numbers=associate`,
    switches: { fault: 'ie1.api.IncomingPhoneNumbers.write.500.once' },
    steps: async (operator) => {
      await asked(operator).getByRole('searchbox', { name: 'Search numbers' }).fill('Counter 1')
      await asked(operator).getByRole('checkbox').nth(0).check()
      await asked(operator).getByRole('checkbox').nth(1).check()
      await asked(operator).getByRole('button', { name: 'Associate 2 numbers' }).click()
    },
    seen: '1 of 2 numbers associated, 1 failed',
    dialog: { of: runOfNumbers, title: 'Associate numbers with this trunk in IE1' },
  },
  { name: 'the origination URIs', path: originationTab, switches: withFour, seen: 'Distribution and fail-over' },
  {
    name: 'a new origination URI with problems',
    path: `${originationTab}?uri=new`,
    switches: withFour,
    steps: async (operator) => {
      await rawUri(operator).fill('sips:desk@10.0.0.7;region=ie1?X-Site=west')
      await press(operator, 'Add in IE1')
    },
    seen: 'Fix:',
    dialog: { of: urlDialog, title: 'Add origination URI in IE1' },
  },
  {
    name: 'an origination URI to change',
    path: originationTab,
    switches: withFour,
    steps: (operator) => card(operator).getByRole('button', { name: 'Edit 203.0.113.8, Dublin' }).click(),
    onlyLooks: true,
    seen: 'Distribution once saved',
    dialog: { of: urlDialog, title: 'Edit origination URI in IE1' },
  },
  {
    name: 'the order of the origination URIs',
    path: `${originationTab}?uri=order`,
    switches: withFour,
    steps: (operator) =>
      asked(operator)
        .getByRole('button', { name: /^Move .* down$/ })
        .first()
        .click(),
    seen: 'Distribution once saved',
    dialog: { of: 'features/trunks/origination/reorder-dialog', title: 'Change the order of use in IE1' },
  },
  {
    name: 'an origination URI to delete',
    path: originationTab,
    switches: withFour,
    steps: (operator) =>
      row(operator, 'SBC A')
        .getByRole('button', { name: /Delete/ })
        .click(),
    onlyLooks: true,
    seen: 'Afterwards',
    dialog: { of: lossDialog, title: 'Delete this origination URI in IE1?' },
  },
  {
    name: 'the last origination URI to disable',
    path: `${office}/us1/origination`,
    steps: ({ page }) => page.getByRole('switch', { name: /^Enabled/ }).click(),
    onlyLooks: true,
    seen: 'will fail with 32010',
    codes: ['32010'],
    dialog: { of: lossDialog, title: 'Disable the last origination URI in US1?' },
  },
  {
    name: 'an origination URI that there is not',
    path: `${originationTab}?uri=OU00000000000000000000000000000000`,
    seen: /./,
    dialog: { of: 'features/trunks/origination/no-such-uri', title: 'No such origination URI in IE1' },
  },
  {
    name: 'a trunk to delete whose number has emergency calling',
    path: generalOf('ie1'),
    steps: async (operator) => {
      await expect(operator.routingCard()).toContainText('Now:')
      const all = accountPath('ie1', '/IncomingPhoneNumbers.json?PageSize=1000')
      const numbers = await listElsewhere(operator, all, 'incoming_phone_numbers')
      const number = numbers.find((one) => one['phone_number'] === '+14025551212')
      const path = accountPath('ie1', `/IncomingPhoneNumbers/${String(number?.['sid'])}.json`)
      await writeElsewhere(operator, path, { EmergencyStatus: 'Active' })
      await openDelete(operator, 'IE1')
    },
    seen: 'Twilio will refuse the deletion (21634).',
    codes: ['21634'],
    dialog: { of: 'features/trunks/deletion/delete-dialog', title: 'Delete East Mountain Office in IE1?' },
  },
  {
    name: 'a trunk whose deletion failed',
    path: `${office}/ie1/general?do=delete`,
    steps: async (operator) => {
      await expect(confirmField(operator)).toBeVisible()
      await armFault(operator, {
        region: 'ie1',
        operation: 'trunking.Trunks.write',
        effect: 'status-503',
        times: 'once',
      })
      await confirmField(operator).fill('East Mountain Office')
      await asked(operator).getByRole('button', { name: 'Delete in IE1' }).click()
    },
    seen: 'Deleting the instance failed in',
    dialog: { of: 'features/trunks/deletion/delete-dialog', title: 'Delete East Mountain Office in IE1?' },
    fails: true,
  },
]
