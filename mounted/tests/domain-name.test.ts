import { dialog, effects, expectPageOf, nameField, nameForm, openRemove, press, terminationOf } from '../domain-name.ts'
import { testFaultsOf } from '../form-faults.ts'
import { expect } from '../language.ts'

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
