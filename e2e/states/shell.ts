import { office, type State } from './state.ts'

export const shellStates: readonly State[] = [
  { name: 'an unknown page', path: '/billing', seen: 'There is no page at this address' },
  {
    name: 'the navigation on a phone',
    path: `${office}/ie1/general`,
    steps: ({ page }) => page.getByRole('button', { name: 'Open navigation' }).click(),
    seen: 'Readiness',
    seenIn: (operator) => operator.navigation(),
    popover: 'app/nav-drawer',
    phone: true,
  },
  {
    name: 'the link that skips the navigation',
    path: '/calls',
    steps: ({ page }) => page.getByRole('link', { name: 'Skip to content' }).focus(),
    onlyLooks: true,
    seen: 'Calls',
  },
  {
    name: 'why a button does nothing',
    path: `${office}/ie1/numbers?numbers=associate`,
    steps: ({ page }) => page.getByRole('dialog').getByRole('button', { name: 'Associate', exact: true }).focus(),
    onlyLooks: true,
    seen: /./,
    seenIn: ({ page }) => page.getByRole('tooltip').filter({ visible: true }).first(),
    popover: 'ui/hint',
  },
]
