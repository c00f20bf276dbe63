import { confirmField, deleteForm, expectNoInstance, generalOf, press } from '../delete-instance.ts'
import { testFaultsOf } from '../form-faults.ts'
import { expect } from '../language.ts'

const name = 'East Mountain Office'

testFaultsOf({
  what: 'the deletion of an instance',
  path: `${generalOf('ie1')}?do=delete`,
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Deleting the instance',
  form: deleteForm,
  fill: (operator) => confirmField(operator).fill(name),
  save: (operator) => press(operator, /^Delete in IE1$/),
  expectKept: (operator) => expect(confirmField(operator)).toHaveValue(name),
  expectSaved: (operator) => expectNoInstance(operator, 'IE1'),
})
