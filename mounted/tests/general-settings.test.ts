import { testFaultsOf } from '../form-faults.ts'
import { expectSaved, field, form, generalTab, saveButton } from '../general-tab.ts'
import { expect } from '../language.ts'

testFaultsOf({
  what: 'the general settings',
  path: generalTab,
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Saving the general settings',
  form,
  fill: async (operator) => {
    await field(operator, 'Friendly name').fill('Dublin office')
    await field(operator, 'Disaster Recovery URL').fill('https://recovery.example.com')
  },
  save: (operator) => saveButton(operator).click(),
  expectKept: async (operator) => {
    await expect(field(operator, 'Friendly name')).toHaveValue('Dublin office')
    await expect(field(operator, 'Disaster Recovery URL')).toHaveValue('https://recovery.example.com')
  },
  expectSaved,
})
