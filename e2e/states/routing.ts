import { terminationOf } from '../domain-name.ts'
import { type Console, expect } from '../language.ts'
import { held, office, type State } from './state.ts'

const reviewOf = (title: string) => ({ of: 'features/routing/review-plan', title })
const toIe1 = reviewOf('Process these calls in IE1?')
const noteOf = (title: string) => ({ of: 'features/routing/review-note', title })
const ie1 = terminationOf('ie1')

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
    steps: (operator) =>
      operator.review().getByRole('button', { name: 'Create the user sbc-admin in IE1' }).click(),
    seen: 'Password of sbc-admin',
    dialog: toIe1,
  },
  {
    name: 'a re-route that an operator must give a reason for',
    path: '/numbers/+17125550140?reroute=ie1',
    seen: /./,
    dialog: toIe1,
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
    steps: (operator) => operator.reroute('termination', 'IE1'),
    seen: 'Skip to settled',
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
    dialog: reviewOf('Undo: return to US1'),
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
  { name: 'readiness', path: '/readiness', seen: '13 of 13 trunks loaded' },
  { name: 'readiness while it loads', path: '/readiness', switches: held, seen: /of \d+ trunks|trunks/ },
  { name: 'readiness of an empty account', path: '/readiness', switches: { scenario: 'empty' }, seen: 'No trunks loaded' },
  {
    name: 'readiness when a Region does not answer',
    path: '/readiness?region=au1',
    switches: { fault: 'ie1.any.503.always' },
    seen: 'failed in',
  },
]
