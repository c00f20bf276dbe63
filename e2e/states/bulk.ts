import { planFor, progress, startRun } from '../bulk.ts'
import { type Console, expect } from '../language.ts'
import type { State } from './state.ts'

const many = { scenario: 'five-hundred-numbers' } as const
/** One to change, one by default, one blocked, one that a webhook would answer, and one on another trunk. */
const lines = ['+12125550100', '+12125550104', '+12125550110', '+12125550109', '+12125550108']

async function runThem(operator: Console): Promise<void> {
  await planFor(operator, lines, 'IE1')
  await startRun(operator, 'A trial')
}

export const bulkStates: readonly State[] = [
  {
    name: 'numbers to re-route, one of them unknown',
    path: '/numbers/reroute',
    switches: many,
    steps: ({ page }) => page.getByRole('textbox', { name: 'One number per line' }).fill('+14025550000'),
    seen: 'is not a number of this account.',
  },
  {
    name: 'a plan for many numbers',
    path: '/numbers/reroute',
    switches: many,
    steps: (operator) => planFor(operator, lines, 'IE1'),
    seen: 'The run does not change these.',
  },
  {
    name: 'a run that is done',
    path: '/numbers/reroute',
    switches: many,
    steps: async (operator) => {
      await runThem(operator)
      await expect(progress(operator).getByRole('status')).toHaveText('Done')
    },
    seen: 'Undo',
  },
  {
    name: 'a run that failed',
    path: '/numbers/reroute',
    switches: { ...many, fault: 'any.routes.PhoneNumbers.write.503.always' },
    steps: runThem,
    seen: 'Retry failed',
  },
  {
    name: 'the runs made here',
    path: '/numbers/reroute',
    switches: many,
    steps: async (operator) => {
      await runThem(operator)
      await expect(progress(operator).getByRole('status')).toHaveText('Done')
      await operator.goTo('/numbers/reroute')
      await operator.page.getByRole('button', { name: 'Choose other numbers' }).click()
    },
    seen: 'A trial',
  },
  { name: 'a run that there is not', path: '/numbers/reroutes/none', seen: 'This browser has no such run' },
  {
    name: 'a run to undo that there is not',
    path: '/numbers/reroute?undo=none',
    seen: 'This browser has no such run.',
  },
]
