import {
  accessListPage,
  accessListsPage,
  credentialListPage,
  credentialListsPage,
  dialog,
  open,
  part,
  press,
} from '../access-pages.ts'
import { expect } from '../language.ts'
import { held, office, type State } from './state.ts'

const termination = `${office}/us1/termination`
const copyDialog = { of: 'features/access/copy-list-dialog', title: 'Copy to another Region' } as const
const detachDialog = 'features/access/detach-dialog'
const attachDialog = 'features/access/attach-dialog'
const nameDialog = 'features/access/list-name-dialog'

export const accessStates: readonly State[] = [
  { name: 'access, from the navigation', path: '/access', seen: 'IP access control lists' },
  { name: 'the access lists of a Region', path: accessListsPage, seen: 'Office SBC' },
  { name: 'the access lists while they load', path: accessListsPage, switches: held, seen: 'Lists' },
  { name: 'the credential lists of a Region', path: credentialListsPage, seen: 'Office PBX users' },
  {
    name: 'no access lists',
    path: accessListsPage,
    switches: { scenario: 'empty' },
    seen: 'No IP access control lists in IE1 yet',
  },
  {
    name: 'the access lists when their Region does not answer',
    path: accessListsPage,
    switches: { fault: 'ie1.api.503.always' },
    seen: 'failed in',
  },
  {
    name: 'a new list without a name',
    path: `${credentialListsPage}?do=new`,
    steps: (operator) => press(operator, 'Create in IE1'),
    seen: 'Fix:',
    dialog: { of: nameDialog, title: 'New credential list' },
  },
  {
    name: 'a list to rename',
    path: `${accessListPage}?do=rename`,
    seen: 'Name',
    dialog: { of: nameDialog, title: 'Rename the list' },
  },
  { name: 'an access list', path: accessListPage, seen: '203.0.113.8' },
  { name: 'an access list while it loads', path: accessListPage, switches: held, seen: 'Loading the list' },
  { name: 'a credential list', path: credentialListPage, seen: 'sbc-admin' },
  { name: 'an empty list', path: credentialListPage, switches: { scenario: 'access-gap' }, seen: 'No users yet' },
  {
    name: 'users without a password after a copy',
    path: `${credentialListPage}?missing=desk%0Alift`,
    seen: '2 users need a password in IE1.',
  },
  { name: 'an unknown list', path: `${accessListPage.slice(0, -2)}zz`, seen: 'No such IP access control list' },
  {
    name: 'a list of another Region',
    path: accessListPage.replace('/ie1/', '/us1/'),
    seen: 'Office SBC',
  },
  { name: 'an unknown kind of list', path: '/access/ie1/passwords', seen: 'No such page' },
  {
    name: 'an address to add',
    path: `${accessListPage}?do=add`,
    steps: (operator) => press(operator, /^Add address/),
    seen: 'Fix:',
    dialog: { of: 'features/access/address-dialog', title: 'Add an address' },
  },
  {
    name: 'an address of a refused call to add',
    path: `${accessListPage}?do=add&address=198.51.100.9`,
    seen: 'Allows 1 address.',
    dialog: { of: 'features/access/address-dialog', title: 'Add an address' },
  },
  {
    name: 'addresses to paste',
    path: `${accessListPage}?do=paste`,
    steps: (operator) => dialog(operator).getByRole('textbox').first().fill('198.51.100.9/29 Spare\nnonsense'),
    seen: 'it does not start at 198.51.100.9.',
    dialog: { of: 'features/access/paste-addresses-dialog', title: 'Paste addresses' },
  },
  {
    name: 'an access list to copy',
    path: `${accessListPage}?do=copy`,
    steps: (operator) => part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' }),
    seen: 'Creates a new list in AU1.',
    dialog: copyDialog,
  },
  {
    name: 'a credential list to copy',
    path: `${credentialListPage}?do=copy`,
    steps: (operator) => part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' }),
    seen: '1 user has no password and will not be copied.',
    dialog: copyDialog,
  },
  {
    name: 'a credential list that was copied without its users',
    path: `${credentialListPage}?do=copy`,
    steps: async (operator) => {
      await part(operator, 'Target Region').selectOption({ label: 'AU1 Australia' })
      await press(operator, 'Copy to AU1 without users')
    },
    seen: '1 user needs a password in AU1.',
    dialog: { of: 'features/access/copy-done', title: 'Copied to AU1' },
  },
  {
    name: 'an access list that cannot be deleted',
    path: `${accessListPage}?do=delete`,
    seen: 'East Mountain Office',
    dialog: { of: 'features/access/delete-list-dialog', title: 'Delete Office SBC?' },
  },
  {
    name: 'an address to delete',
    path: accessListPage,
    steps: (operator) => open(operator, 'Delete 203.0.113.8/32'),
    onlyLooks: true,
    seen: '(32201)',
    codes: ['32201'],
    dialog: { of: 'features/access/remove-entry-dialog', title: 'Delete 203.0.113.8/32?' },
  },
  {
    name: 'a user to add',
    path: `${credentialListPage}?do=add`,
    steps: (operator) => press(operator, 'Add user'),
    seen: 'Fix:',
    dialog: { of: 'features/access/user-dialog', title: 'Add a user' },
  },
  {
    name: 'a password to change',
    path: credentialListPage,
    steps: (operator) => open(operator, /^Change password of/),
    onlyLooks: true,
    seen: 'New password',
    dialog: { of: 'features/access/user-dialog', title: 'Change the password of sbc-admin' },
  },
  {
    name: 'a list to attach',
    path: `${termination}?attach=ip-access-control-lists`,
    steps: async (operator) => {
      await dialog(operator).getByRole('radio', { name: 'A new list' }).check()
      await press(operator, 'Create and attach in US1')
    },
    seen: 'Fix:',
    dialog: { of: 'features/access/attach-list-form', title: 'Attach an IP access control list' },
  },
  {
    name: 'a list to attach when the lists do not load',
    path: `${termination}?attach=credential-lists`,
    switches: { fault: 'us1.api.CredentialLists.503.always' },
    seen: 'Loading the credential lists in US1 failed in',
    dialog: { of: attachDialog, title: 'Attach a credential list' },
  },
  {
    name: 'a list to detach',
    path: termination,
    steps: (operator) => open(operator, 'Detach Office SBC'),
    onlyLooks: true,
    seen: 'arrive in US1 now.',
    dialog: { of: detachDialog, title: 'Detach Office SBC?' },
  },
  {
    name: 'a list to detach that is not attached',
    path: `${termination}?detach=AL00000000000000000000000000000000`,
    seen: 'No list with this SID is attached to the trunk in US1.',
    dialog: { of: detachDialog, title: 'This list is not attached' },
  },
  {
    name: 'a trunk without a list',
    path: '/trunks/lakeside-clinic/ie1/termination',
    steps: ({ page }) => expect(page.getByRole('region', { name: 'Credential lists' })).toBeVisible(),
    onlyLooks: true,
    seen: 'No list of either kind is attached',
  },
]
