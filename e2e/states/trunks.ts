import { failing, generalOf, openDelete } from '../delete-instance.ts'
import { armFault } from '../elsewhere.ts'
import { nameField, terminationOf } from '../domain-name.ts'
import { expect, type Console } from '../language.ts'
import { held, office, type State } from './state.ts'

const newTrunk = 'features/trunks/new-trunk/new-trunk-dialog'
const asked = ({ page }: Console) => page.getByRole('dialog')

export const trunkStates: readonly State[] = [
  {
    name: 'the trunks',
    path: '/',
    steps: (operator) => operator.seeMatrixRead(),
    onlyLooks: true,
    seen: 'Prairie Credit Union',
  },
  { name: 'the trunks while they load', path: '/trunks', switches: held, seen: 'loading…' },
  {
    name: 'no trunks',
    path: '/trunks',
    switches: { scenario: 'empty' },
    seen: 'No trunks in any Region yet',
  },
  {
    name: 'the trunks when a Region does not answer',
    path: '/trunks',
    switches: { fault: 'ie1.trunking.503.always' },
    seen: 'Loading trunks failed in IE1',
    codes: ['20503'],
  },
  { name: 'a search that finds no trunk', path: '/trunks?q=nothing', seen: /No trunk/ },
  {
    name: 'filters that do not exist',
    path: '/trunks?active=mars&instance=banana&sort=upwards',
    seen: '“mars” is not a Region; showing all',
  },
  {
    name: 'a new trunk',
    path: '/trunks?new=ie1',
    steps: (operator) => asked(operator).getByLabel('Termination URI').fill('North'),
    seen: 'processed in IE1 from the start',
    dialog: { of: newTrunk, title: 'New trunk' },
  },
  {
    name: 'a new trunk that Twilio refuses',
    path: '/trunks?new=ie1',
    steps: async (operator) => {
      await asked(operator).getByLabel('Termination URI').fill('acme')
      await asked(operator).getByLabel('Friendly name').fill('Acme')
      await asked(operator)
        .getByRole('button', { name: /^Create/ })
        .click()
    },
    seen: 'Twilio refused this: ',
    codes: ['21248'],
    dialog: { of: newTrunk, title: 'New trunk' },
    fails: true,
  },
  {
    name: 'an instance to create',
    path: `${office}/au1/general?new=au1`,
    seen: 'Termination URI',
    dialog: { of: newTrunk, title: 'Create an instance' },
  },

  { name: 'a trunk while it loads', path: office, switches: held, seen: 'Loading the trunk' },
  { name: 'a trunk, where its calls are processed', path: office, seen: 'Aligned in US1' },
  { name: 'a trunk in a Region', path: `${office}/ie1`, seen: 'Ready.' },
  { name: 'the General tab', path: generalOf('ie1'), seen: 'Disaster Recovery URL', codes: ['32011'] },
  { name: 'the Numbers tab', path: `${office}/ie1/numbers`, seen: /Associated here|calls use the US1 instance/ },
  {
    name: 'the Localized URIs',
    path: `${office}/us1/termination?localized=1&interconnect=1`,
    seen: 'Interconnect edges',
  },
  {
    name: 'a Region without an instance',
    path: `${office}/au1/termination`,
    seen: 'Australia (AU1) has no instance of this trunk',
  },
  {
    name: 'a trunk whose calls fail',
    path: '/trunks/prairie-cu/ie1/origination',
    seen: 'Stranded',
    codes: ['32010'],
  },
  {
    name: 'many numbers that propagate',
    path: '/trunks/kilkenny-night-desk/us1/numbers',
    seen: 'Propagating',
  },
  {
    name: 'a trunk whose lists do not load',
    path: `${office}/ie1/termination`,
    switches: { fault: 'ie1.trunking.IpAccessControlLists.503.always,ie1.trunking.CredentialLists.503.always' },
    seen: 'failed in',
  },
  {
    name: 'a trunk when its Region does not answer',
    path: `${office}/ie1/general`,
    switches: { fault: 'ie1.any.503.always' },
    seen: 'failed in',
  },
  { name: 'an unknown trunk', path: '/trunks/no-such-trunk/us1/general', seen: 'No such trunk' },
  { name: 'an unknown Region', path: `${office}/eu1`, seen: 'No such Region' },
  { name: 'an unknown tab', path: `${office}/us1/billing`, seen: 'No such tab' },

  {
    name: 'a trunk to delete while calls arrive',
    path: `${generalOf('us1')}?do=delete`,
    seen: 'Calls arrive at this instance in US1. Re-route them first.',
    dialog: { of: 'features/trunks/deletion/delete-dialog', title: 'Delete East Mountain Office in US1?' },
  },
  {
    name: 'a trunk to delete with calls that would fail',
    path: `${generalOf('us1', 'omaha-overnight')}?do=delete`,
    steps: (operator) => expect(failing(operator)).toBeVisible(),
    onlyLooks: true,
    seen: 'These calls will fail.',
    dialog: { of: 'features/trunks/deletion/delete-dialog', title: 'Delete Omaha Overnight Desk in US1?' },
  },
  {
    name: 'a trunk to delete, not all of which has loaded',
    path: generalOf('ie1'),
    steps: async (operator) => {
      await expect(operator.leg('termination')).toContainText('Inactive in IE1')
      const operation = 'api.IncomingPhoneNumbers'
      await armFault(operator, { region: 'ie1', operation, effect: 'status-503', times: 'always' })
      await openDelete(operator, 'IE1')
      await asked(operator).getByRole('button', { name: 'Continue without it' }).click()
    },
    seen: 'You continue without:',
    fails: true,
    dialog: { of: 'features/trunks/deletion/delete-dialog', title: 'Delete East Mountain Office in IE1?' },
  },
  {
    name: 'a new domain name',
    path: `${terminationOf('us1')}?do=name`,
    steps: (operator) => nameField(operator).fill('mountain-hq'),
    seen: 'east-mountain-office stays active in US1, where no instance answers it.',
    dialog: { of: 'features/trunks/domain-name/name-dialog', title: 'Change the domain name in US1' },
  },
  {
    name: 'a domain name to remove',
    path: `${terminationOf('us1')}?do=remove-name`,
    seen: 'The address of this page changes.',
    dialog: { of: 'features/trunks/domain-name/remove-name-dialog', title: 'Remove the domain name in US1?' },
  },
  {
    name: 'a renaming that failed in one Region',
    path: `${terminationOf('us1')}?do=name`,
    switches: { fault: 'ie1.trunking.Trunks.write.503.always' },
    steps: async (operator) => {
      await nameField(operator).fill('mountain-hq')
      await asked(operator).getByRole('switch', { name: 'Rename in every Region' }).click()
      await asked(operator).getByRole('button', { name: 'Rename in US1 and IE1' }).click()
    },
    seen: 'Until then, east-mountain-office and mountain-hq are two trunks',
    dialog: { of: 'features/trunks/domain-name/rename-run', title: 'Rename to mountain-hq' },
  },
]
