import type { Page } from '@playwright/test'
import { Calls } from '../calls.ts'
import { type Console, expect } from '../language.ts'
import { held, office, type State } from './state.ts'

const traffic = (page: Page) => page.getByRole('region', { name: 'Traffic', exact: true })

/** Calls of every Region in the lists, and figures of them. */
async function makeTraffic({ page }: Console): Promise<void> {
  await traffic(page).getByLabel('Calls per second').fill('20')
  await traffic(page).getByRole('button', { name: 'Start traffic' }).click()
  await expect(new Calls(page).records('US1').first()).toBeVisible()
  await traffic(page).getByRole('button', { name: 'Stop traffic' }).click()
}

export const callStates: readonly State[] = [
  { name: 'no calls', path: '/calls', seen: 'No calls yet in AU1' },
  { name: 'the calls while they load', path: '/calls', switches: held, seen: 'Calls' },
  { name: 'calls, and the figures of their traffic', path: '/calls', steps: makeTraffic, seen: 'The records stay' },
  {
    name: 'the calls when a Region does not answer',
    path: '/calls',
    switches: { fault: 'ie1.api.503.always' },
    seen: 'failed in',
  },
  {
    name: 'a call record that there is not',
    path: `/calls?sid=CA${'0'.repeat(32)}`,
    seen: 'No Region has this record',
  },
  {
    name: 'a call record',
    path: `${office}/ie1/origination?call=origination`,
    steps: async ({ page }) => {
      const calls = new Calls(page)
      await calls.place().click()
      await calls.records('US1').getByRole('link').first().click()
    },
    seen: 'Its record stays here after a re-route',
  },
  {
    name: 'a test call',
    path: `${office}/ie1/origination?call=origination`,
    steps: async ({ page }) => {
      await new Calls(page).place().click()
      await expect(new Calls(page).panel()).toContainText('was not involved')
    },
    seen: 'was not involved',
    seenIn: ({ page }) => new Calls(page).panel(),
  },
  {
    name: 'a test call that is refused',
    path: `${office}/us1/termination?call=termination`,
    steps: async ({ page }) => {
      const calls = new Calls(page)
      await calls.type('198.51.100.200', 'nobody')
      await calls.place().click()
    },
    seen: 'Refused in US1 with 403',
    seenIn: ({ page }) => new Calls(page).panel(),
  },
]
