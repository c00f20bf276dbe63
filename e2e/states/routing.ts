import { terminationOf } from '../domain-name.ts'
import { type Console, expect } from '../language.ts'
import { held, office, type State } from './state.ts'

const reviewOf = (title: string) => ({ of: 'features/routing/review-plan', title })
const toIe1 = reviewOf('Process these calls in IE1?')
const noteOf = (title: string) => ({ of: 'features/routing/review-note', title })
const ie1 = terminationOf('ie1')

/** A webhook answers one of its numbers. */
const webhook = '/trunks/lakeside-clinic/us1/numbers'

const confirmTo = (operator: Console) => operator.confirm('IE1').click()

export const routingStates: readonly State[] = [
  { name: 'a re-route to review', path: `${ie1}?reroute=termination`, seen: 'passed', dialog: toIe1 },
  {
    name: 'a re-route that is blocked',
    path: `${office}/au1/termination?reroute=termination`,
    seen: 'blocker',
    dialog: reviewOf('Process these calls in AU1?'),
  },
  {
    name: 'a re-route of both legs with a gap to fix',
    path: `${ie1}?reroute=termination,%2B14025551212`,
    switches: { scenario: 'access-gap' },
    steps: (operator) => operator.review().getByRole('button', { name: 'Create the user sbc-admin in IE1' }).click(),
    seen: 'Password of sbc-admin',
    codes: ['32201', '32202'],
    dialog: toIe1,
  },
  {
    name: 'a re-route that an operator must give a reason for',
    path: webhook,
    steps: async (operator) => {
      await expect(operator.routingCard()).toContainText('Now:')
      await operator.routeElsewhere('PhoneNumbers/+19205550140', 'IE1')
      await operator.goTo(`${webhook}?reroute=%2B19205550140`)
    },
    seen: 'Give a reason to continue',
    dialog: reviewOf('Process these calls in US1?'),
  },
  {
    name: 'a re-route that failed in every Region',
    path: `${ie1}?reroute=termination`,
    switches: { fault: 'any.routes.write.503.always' },
    steps: confirmTo,
    seen: 'failed in every Region',
    dialog: toIe1,
  },
  {
    name: 're-routes of which one failed',
    path: `${ie1}?reroute=termination,%2B14025551212`,
    switches: { fault: 'any.routes.PhoneNumbers.write.503.always' },
    steps: confirmTo,
    seen: 'Retry 1 failed',
    dialog: toIe1,
  },
  {
    name: 'a re-route that there is not',
    path: `${ie1}?reroute=%2B19995550000`,
    seen: 'is not associated with East Mountain Office in any Region.',
    dialog: noteOf('There is no such re-route'),
  },
  {
    name: 'a re-route that has just been made, with its countdown and Undo',
    path: ie1,
    steps: async (operator) => {
      await operator.reroute('termination', 'IE1')
      await expect(operator.leg('termination').getByRole('button', { name: 'Skip to settled' })).toBeVisible()
    },
    seen: 'Propagating, at most',
    seenIn: (operator) => operator.leg('termination'),
  },
  {
    name: 'a re-route to undo',
    path: ie1,
    steps: async (operator) => {
      await operator.reroute('termination', 'IE1')
      await operator.leg('termination').getByRole('button', { name: 'Return to US1' }).click()
    },
    seen: 'Returning to US1 does not wait for it.',
    dialog: reviewOf('Return to US1'),
  },
  {
    name: 'the last re-route failed',
    path: ie1,
    switches: { fault: 'any.routes.write.503.always' },
    steps: async (operator) => {
      await operator.rerouteButton('termination', 'IE1').click()
      await confirmTo(operator)
      await expect(operator.review().getByRole('alert')).toBeVisible()
      await operator.review().getByRole('button', { name: 'Cancel' }).click()
    },
    seen: 'Last re-route to IE1 failed',
  },
  { name: 'readiness', path: '/readiness', seen: '13 of 13 trunks loaded', codes: ['32010'] },
  { name: 'readiness while it loads', path: '/readiness', switches: held, seen: /of \d+ trunks|trunks/ },
  {
    name: 'readiness of an empty account',
    path: '/readiness',
    switches: { scenario: 'empty' },
    seen: 'No trunks loaded',
  },
  {
    name: 'readiness when a Region does not answer',
    path: '/readiness?region=au1',
    switches: { fault: 'ie1.any.503.always' },
    seen: 'failed in',
  },
]
