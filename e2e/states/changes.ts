import { terminationOf } from '../domain-name.ts'
import { type Console, expect } from '../language.ts'
import type { State } from './state.ts'

const ie1 = terminationOf('ie1')

async function seeChanges(operator: Console): Promise<void> {
  await operator.reroute('termination', 'IE1')
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(operator.page.getByRole('rowheader')).toHaveCount(1)
}

export const changeStates: readonly State[] = [
  { name: 'no changes', path: '/changes', seen: 'Nothing has been re-routed here yet' },
  { name: 'a filter that no change matches', path: '/changes?q=nothing', seen: /No change|Nothing/ },
  { name: 'an unknown change', path: '/changes/none', seen: 'There is no such change here' },
  { name: 'the changes, with Undo', path: ie1, steps: seeChanges, seen: '1 change' },
  {
    name: 'one change, with a call that verified it',
    path: ie1,
    steps: async (operator) => {
      await seeChanges(operator)
      await operator.page.getByRole('rowheader').getByRole('link').click()
      const evidence = operator.page.getByRole('region', { name: 'Verification' })
      await evidence.getByRole('button', { name: 'Place five test calls' }).click()
      await expect(evidence.getByRole('listitem').first()).toContainText('As expected')
    },
    seen: 'Preflight at the time',
  },
  {
    name: 'a change that failed',
    path: ie1,
    switches: { fault: 'any.routes.write.503.always' },
    steps: async (operator) => {
      await operator.rerouteButton('termination', 'IE1').click()
      await operator.confirm('IE1').click()
      await expect(operator.review().getByRole('alert')).toBeVisible()
      await operator.review().getByRole('button', { name: 'Cancel' }).click()
      await operator.page.getByRole('link', { name: 'See the change' }).click()
      await expect(operator.heading('Re-route to IE1')).toBeVisible()
    },
    seen: '503',
  },
  {
    name: 'the re-routes under way',
    path: ie1,
    steps: async (operator) => {
      await operator.reroute('termination', 'IE1')
      await operator.page.getByRole('button', { name: /^Re-routes under way/ }).click()
    },
    seen: 'US1 to IE1',
    seenIn: ({ page }) => page.getByRole('group', { name: 'Re-routes under way' }),
    popover: 'features/changes/propagation-tray',
  },
]
