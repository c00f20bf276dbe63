import type { Console } from '../language.ts'
import { office, type State } from './state.ts'

/** Does it while the server sends no scripts of the console. */
async function withoutScripts(operator: Console, act: () => Promise<void>): Promise<void> {
  const { page } = operator
  // It comes last.
  await operator.demoBar().getByRole('button', { name: 'Share' }).waitFor()
  const scripts = /\/assets\/(?!demo-calls|demo-share|more-endpoints|memory-backend)[^/]+\.js$/
  await page.route(scripts, (route) => route.abort())
  await act()
  await page.getByRole('button', { name: 'Load again' }).waitFor()
  await page.unroute(scripts)
}

/** From now on the page of changes fails. */
const breakChanges = `{
  const { toSorted } = Array.prototype
  Array.prototype.toSorted = function (order) {
    if (new Error().stack.includes('changes-page')) throw new Error('Broken by the story')
    return toSorted.call(this, order)
  }
}`

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
  {
    name: 'a page whose code did not load',
    path: '/trunks',
    steps: (operator) =>
      withoutScripts(operator, () => operator.navigation().getByRole('link', { name: 'Changes' }).click()),
    errors: /Failed to load resource/,
    seen: 'This page did not load',
  },
  {
    name: 'a dialog whose code did not load',
    path: '/trunks',
    steps: (operator) => withoutScripts(operator, () => operator.openOfDemo('Share')),
    errors: /Failed to load resource/,
    seen: 'A part of this page did not load',
    seenIn: ({ page }) => page.getByRole('alert').filter({ hasText: 'did not load' }),
  },
  {
    name: 'a page that failed, after a write',
    path: `${office}/ie1/termination`,
    steps: async (operator) => {
      await operator.reroute('termination', 'IE1')
      await operator.page.evaluate(breakChanges)
      await operator.navigation().getByRole('link', { name: 'Changes' }).click()
    },
    errors: /Broken by the story/,
    seen: 'The writes that this tab sent in the last minute',
  },
]
