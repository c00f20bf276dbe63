import {
  dialog,
  effects,
  everywhere,
  nameField,
  openChange,
  press,
  results,
  terminationOf,
  trunkPath,
} from '../../e2e/domain-name.ts'
import { armFault, writeElsewhere } from '../../e2e/elsewhere.ts'
import { expectPageOf, nameForm, openRemove, recordHeadings } from '../domain-name.ts'
import { testFaultsOf } from '../form-faults.ts'
import { expect, test } from '../language.ts'

testFaultsOf({
  what: 'a domain name',
  path: `${terminationOf('ie1')}?do=name`,
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Saving the domain name',
  form: nameForm,
  fill: async (operator) => {
    await nameField(operator).fill('dublin-office')
    await expect(effects(operator)).toBeVisible()
  },
  save: (operator) =>
    dialog(operator)
      .getByRole('button', { name: /Save in IE1|Look again/ })
      .click(),
  expectKept: (operator) => expect(nameField(operator)).toHaveValue('dublin-office'),
  expectSaved: (operator) => expectPageOf(operator, 'dublin-office', 'ie1'),
})

testFaultsOf({
  what: 'the removal of a domain name',
  path: terminationOf('ie1'),
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Removing the domain name',
  form: nameForm,
  fill: (operator) => openRemove(operator, 'IE1'),
  save: (operator) => press(operator, 'Remove in IE1'),
  expectKept: (operator) => expect(dialog(operator)).toContainText('east-mountain-office.pstn.twilio.com'),
  expectSaved: (operator) => expectPageOf(operator, 'TK[0-9a-f]{32}', 'ie1'),
})

test('I rename a standby instance: I see the effect on both names, and the page follows', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(`${terminationOf('ie1')}?localized=1`)
  await openChange(operator, 'IE1')
  await expect(page).toHaveURL(/do=name/)
  await expect(nameField(operator)).toBeFocused()
  await nameField(operator).fill('dublin-office')
  await expect(effects(operator)).toContainText('Calls to east-mountain-office do not change: it is active in US1')
  await expect(effects(operator)).toContainText('Calls to dublin-office will be processed in IE1.')
  await expect(effects(operator)).toContainText('US1 keeps east-mountain-office.')
  const headings = recordHeadings()
  await press(operator, 'Save in IE1')
  await expectPageOf(operator, 'dublin-office', 'ie1')
  await expect(page).toHaveURL(/localized=1/)
  await expect(operator.announcement('Domain name saved in IE1')).toBeAttached()
  await expect(operator.heading('East Mountain Office')).toBeFocused()
  await expect(operator.leg('termination')).toContainText('dublin-office.pstn.twilio.com')
  await expect(operator.leg('termination')).toContainText('Active')
  expect(headings()).toEqual(['East Mountain Office'])
  expect(operator.writes).toHaveLength(1)
  await page.reload()
  await expectPageOf(operator, 'dublin-office', 'ie1')
})

test('I rename in every Region: the active one first, where the route is then set', async ({ operator }) => {
  await operator.goTo(terminationOf('ie1'))
  await openChange(operator, 'IE1')
  await nameField(operator).fill('mountain-hq')
  await everywhere(operator).click()
  await expect(effects(operator)).toContainText('Calls to mountain-hq will be processed in US1.')
  await expect(effects(operator)).toContainText('reserves east-mountain-office for up to 30 days')
  const headings = recordHeadings()
  await press(operator, 'Rename in US1 and IE1')
  await expect(results(operator).getByRole('listitem')).toHaveText([
    /US1.*Renamed to mountain-hq/,
    /IE1.*Renamed to mountain-hq/,
  ])
  await expect(dialog(operator)).toContainText('2 of 2 Regions renamed')
  expect(operator.writes).toEqual([`POST /twilio/${trunkPath('us1')}`, `POST /twilio/${trunkPath('ie1')}`])
  await press(operator, 'Close')
  await expectPageOf(operator, 'mountain-hq', 'ie1')
  // A route up to five minutes old is shown as propagating once it has loaded.
  await expect(operator.leg('termination')).toContainText('calls to this URI are now processed in US1')
  expect(headings()).toEqual(['East Mountain Office'])
  // Back leads to the present name.
  await operator.page.goBack()
  await expectPageOf(operator, 'mountain-hq', 'ie1')
})

test('The Region that decides the route fails: the others wait, and I can change the name', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(terminationOf('ie1'), { fault: 'us1.trunking.Trunks.write.503.once' })
  await openChange(operator, 'IE1')
  await nameField(operator).fill('mountain-hq')
  await everywhere(operator).click()
  await press(operator, 'Rename in US1 and IE1')
  await expect(results(operator).getByRole('listitem')).toHaveText([
    /US1.*HTTP 503/,
    /IE1.*Not sent: depends on an item that has not finished/,
  ])
  expect(operator.writes).toHaveLength(1)
  await press(operator, 'Change the name')
  await expect(nameField(operator)).toHaveValue('mountain-hq')
  await press(operator, 'Rename in US1 and IE1')
  await expect(dialog(operator)).toContainText('2 of 2 Regions renamed')
})

test('While I type, I see whether the name is free', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(terminationOf('ie1'))
  await openChange(operator, 'IE1')
  const field = nameField(operator)
  await field.fill('lakeside-clinic')
  await field.blur()
  await expect(field).toHaveAccessibleDescription(/Lakeside Clinic already uses this name in IE1/)
  await field.fill('cedar-and-main')
  await expect(
    dialog(operator).getByRole('status').filter({ hasText: 'This will be the IE1 instance of Cedar & Main Pharmacy' }),
  ).toBeVisible()
  await expect(effects(operator)).toContainText('cedar-and-main stays active in US1.')
  await field.fill('two words')
  await expect(field).toHaveAccessibleDescription(/A name cannot contain a space/)
  await field.fill('sip:north.pstn.dublin.twilio.com')
  await expect(field).toHaveAccessibleDescription(/the PBX chooses the edge \(here Dublin\)/)
  await expect(effects(operator)).toContainText('Calls to north will be processed in IE1.')

  // Only Twilio knows that a name is reserved.
  await writeElsewhere(operator, trunkPath('ie1'), { DomainName: 'kept-back.pstn.twilio.com' })
  await writeElsewhere(operator, trunkPath('ie1'), { DomainName: 'east-mountain-office.pstn.twilio.com' })
  await field.fill('kept-back')
  await press(operator, 'Save in IE1')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(
    /Trunk Domain already taken.*21248, HTTP 400.*reserved for up to 30 days/,
  )
  await expect(field).toHaveValue('kept-back')
})

test('Someone else renames it while I type: I see both names and choose', async ({ operator }) => {
  await operator.goTo(terminationOf('ie1'))
  await openChange(operator, 'IE1')
  await nameField(operator).fill('mine')
  await writeElsewhere(operator, trunkPath('ie1'), { DomainName: 'theirs.pstn.twilio.com' })
  await press(operator, 'Save in IE1')
  await expect(nameForm(operator)).toContainText('Saved elsewhere while you edited here: Domain name.')
  await expect(nameForm(operator)).toContainText('“theirs”')
  await dialog(operator).getByRole('button', { name: /mine/i }).click()
  await press(operator, 'Save in IE1')
  await expectPageOf(operator, 'mine', 'ie1')
})

test('I remove the name: the page’s address has the SID, and no calls come from a PBX; then I set one', async ({
  operator,
}) => {
  await operator.goTo(terminationOf('us1'))
  await openRemove(operator, 'US1')
  await expect(effects(operator)).toContainText(
    'east-mountain-office stays active in US1, where no instance answers it.',
  )
  await expect(dialog(operator)).toContainText('found by its SID')
  await expect(dialog(operator)).not.toContainText('Not saved')
  const headings = recordHeadings()
  await press(operator, 'Remove in US1')
  await expectPageOf(operator, 'TK[0-9a-f]{32}', 'us1')
  await expect(operator.announcement('Domain name removed in US1')).toBeAttached()
  expect(headings()).toEqual(['East Mountain Office'])
  await operator.page.getByRole('button', { name: 'Set a domain name in US1' }).click()
  await nameField(operator).fill('north')
  await press(operator, 'Save in US1')
  await expectPageOf(operator, 'north', 'us1')
})

test('The route of the new name does not load: I see that it is not known', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(terminationOf('ie1'))
  await openChange(operator, 'IE1')
  await armFault(operator, { region: 'any', operation: 'routes', effect: 'status-503', times: 'always' })
  await nameField(operator).fill('north')
  await expect(effects(operator)).toContainText('The Region for calls to north is not known.')
})
