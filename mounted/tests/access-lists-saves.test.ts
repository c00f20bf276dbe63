import {
  accessListPage,
  accessListsPage,
  credentialListPage,
  dialog,
  open,
  part,
  press,
  row,
} from '../../e2e/access-pages.ts'
import { closed } from '../access-pages.ts'
import { testFaultsOf } from '../form-faults.ts'
import { expect } from '../language.ts'

// What can go wrong when each form on the access pages is saved.

testFaultsOf({
  what: 'a new access list',
  path: accessListsPage,
  region: 'IE1',
  resource: 'api.IpAccessControlLists',
  action: 'Creating the IP access control list',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'New IP access control list')
    await part(operator, 'Name').fill('Cork SBC')
  },
  save: (operator) => press(operator, 'Create in IE1'),
  expectKept: (operator) => expect(part(operator, 'Name')).toHaveValue('Cork SBC'),
  expectSaved: (operator) => expect(operator.heading('Cork SBC')).toBeVisible(),
})

testFaultsOf({
  what: 'a list’s name',
  path: credentialListPage,
  region: 'IE1',
  resource: 'api.CredentialLists',
  action: 'Renaming the credential list',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Rename')
    await part(operator, 'Name').fill('Night PBX users')
  },
  save: (operator) => press(operator, 'Rename'),
  expectKept: (operator) => expect(part(operator, 'Name')).toHaveValue('Night PBX users'),
  expectSaved: (operator) => expect(operator.heading('Night PBX users')).toBeVisible(),
})

testFaultsOf({
  what: 'a new address',
  path: accessListPage,
  region: 'IE1',
  resource: 'api.IpAddresses',
  action: 'Adding the address',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Add address')
    await part(operator, 'IPv4 address or prefix').fill('198.51.100.9')
    await part(operator, 'Name').fill('Spare')
  },
  save: (operator) => press(operator, 'Add address'),
  expectKept: async (operator) => {
    await expect(part(operator, 'IPv4 address or prefix')).toHaveValue('198.51.100.9')
    await expect(part(operator, 'Name')).toHaveValue('Spare')
  },
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(row(operator, '198.51.100.9/32')).toHaveCount(1)
  },
})

testFaultsOf({
  what: 'an address that I edit',
  path: accessListPage,
  region: 'IE1',
  resource: 'api.IpAddresses',
  action: 'Saving the address',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Edit 203.0.113.7/32')
    await part(operator, 'IPv4 address or prefix').fill('203.0.113.6')
  },
  save: (operator) => press(operator, 'Save'),
  expectKept: (operator) => expect(part(operator, 'IPv4 address or prefix')).toHaveValue('203.0.113.6'),
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(row(operator, '203.0.113.6/32')).toHaveCount(1)
  },
})

testFaultsOf({
  what: 'a pasted address',
  path: accessListPage,
  region: 'IE1',
  resource: 'api.IpAddresses',
  action: 'Adding 1 of 1 address',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Paste several…')
    await part(operator, 'Addresses, one per line').fill('198.51.100.9 Spare')
  },
  save: (operator) => press(operator, 'Add 1 address'),
  expectKept: (operator) => expect(part(operator, 'Addresses, one per line')).toHaveValue('198.51.100.9 Spare'),
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(row(operator, '198.51.100.9/32')).toHaveCount(1)
  },
})

testFaultsOf({
  what: 'a new user',
  path: credentialListPage,
  region: 'IE1',
  resource: 'api.Credentials',
  action: 'Adding the user',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Add user')
    await part(operator, 'User name').fill('night')
    await part(operator, 'Password').fill('Correct9horse')
  },
  save: (operator) => press(operator, 'Add user'),
  expectKept: async (operator) => {
    await expect(part(operator, 'User name')).toHaveValue('night')
    await expect(part(operator, 'Password')).toHaveValue('Correct9horse')
  },
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(row(operator, /^night/)).toHaveCount(1)
  },
})

testFaultsOf({
  what: 'a new list that I attach to a trunk',
  path: '/trunks/east-mountain-office/ie1/termination',
  region: 'IE1',
  resource: 'trunking.IpAccessControlLists',
  action: 'Attaching Cork SBC',
  writesBefore: 1,
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Attach list… (IP access control list)')
    await dialog(operator).getByRole('radio', { name: 'A new list' }).check()
    await part(operator, 'Name of the new list').fill('Cork SBC')
  },
  save: (operator) => press(operator, 'Create and attach in IE1'),
  expectKept: (operator) => expect(dialog(operator)).toContainText('Cork SBC was created in IE1'),
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(operator.page.getByRole('button', { name: 'Detach Cork SBC' })).toHaveCount(1)
  },
})

testFaultsOf({
  what: 'a new password',
  path: credentialListPage,
  region: 'IE1',
  resource: 'api.Credentials',
  action: 'Changing the password of sbc-admin',
  form: dialog,
  fill: async (operator) => {
    await open(operator, 'Change password of sbc-admin')
    await part(operator, 'New password').fill('Correct9horse')
  },
  save: (operator) => press(operator, 'Change password'),
  expectKept: (operator) => expect(part(operator, 'New password')).toHaveValue('Correct9horse'),
  expectSaved: closed,
})

testFaultsOf({
  what: 'the detachment of a list from a trunk',
  path: '/trunks/east-mountain-office/ie1/termination',
  region: 'IE1',
  resource: 'trunking.IpAccessControlLists',
  action: 'Detaching Office SBC',
  form: dialog,
  fill: (operator) => open(operator, 'Detach Office SBC'),
  save: (operator) => press(operator, 'Detach in IE1'),
  expectKept: (operator) => expect(dialog(operator)).toContainText('Detach Office SBC?'),
  expectSaved: async (operator) => {
    await closed(operator)
    await expect(operator.page.getByRole('button', { name: 'Detach Office SBC' })).toHaveCount(0)
  },
})
