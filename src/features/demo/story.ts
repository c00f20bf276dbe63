import type { QueryClient } from '@tanstack/react-query'
import { breakOrUndo, callNumber, callWhilePropagating, reroute, settleAndCall } from './story-acts.ts'
import {
  type Check,
  checkBeginning,
  checkGap,
  checkRerouted,
  checkReview,
  checkSettled,
  checkSplit,
  checkTrap,
} from './story-checks.ts'
import { numberSubject, terminationSubject } from './story-reading.ts'

/** The page of a step: the matrix, or a tab of East Mountain Office in IE1. */
export type Place = 'trunks' | 'termination' | 'origination' | 'numbers' | 'review'

export type StoryStep = {
  readonly title: string
  readonly say: string
  readonly click: string
  readonly place: Place
  readonly check: (isReviewOpen: boolean) => Promise<Check>
  /** Does the step through the API and returns the result as text. Left out if opening the page is enough. */
  readonly act?: (client: QueryClient) => Promise<string>
}

/** "East Mountain Office in ten minutes". */
export const story: readonly StoryStep[] = [
  {
    title: 'One trunk, three Regions',
    say: 'Each row is a trunk, each column a Region. East Mountain Office is complete in US1 and IE1, and US1 processes all of its calls.',
    click: 'Trunks. Look along the row of East Mountain Office, then open its IE1.',
    place: 'trunks',
    check: checkBeginning,
  },
  {
    title: 'The trap: configured is not routed',
    say: 'The instance, the origination URI and the number are all set up in IE1. US1 still processes a call from Ireland: only the number’s route decides.',
    click:
      'The Numbers tab of IE1, which lists the number. “Test call” under “Calls to your numbers”, called from Ireland, then “Place test call”.',
    place: 'numbers',
    check: checkTrap,
    act: callNumber,
  },
  {
    title: 'Review before you re-route',
    say: 'The review says what changes, what stays and what would fail. The lists of IE1 allow the same PBX as those of US1, so nothing is blocked.',
    click: '“Re-route” under “Calls from your PBX” in IE1. Read the review, then “Cancel”.',
    place: 'review',
    check: checkReview,
  },
  {
    title: 'Calls from the PBX go to IE1',
    say: 'The console sends one write and shows the API’s answer. Calls to the number stay in US1: the two legs are independent.',
    click: '“Re-route” under “Calls from your PBX” again, then “Re-route to IE1” in the review.',
    place: 'termination',
    check: () => checkRerouted(terminationSubject),
    act: (client) => reroute(client, terminationSubject),
  },
  {
    title: 'Five minutes of propagation',
    say: 'While a re-route propagates, either Region may handle a call. The record stays in the Region that processed it.',
    click:
      '“Test call” under “Calls from your PBX”, then “Place five test calls”. If one Region gets all five, try another seed.',
    place: 'termination',
    check: checkSplit,
    act: callWhilePropagating,
  },
  {
    title: 'The number follows',
    say: 'The number has its own route. Now both legs are on their way to IE1.',
    click: '“Re-route” under “Calls to your numbers”, then “Re-route to IE1” in the review.',
    place: 'origination',
    check: () => checkRerouted(numberSubject),
    act: (client) => reroute(client, numberSubject),
  },
  {
    title: 'Settled: one call in each direction',
    say: 'Twilio sends no signal: only the clock tells that a re-route has settled. The demo can move its clock. Then verify with a call in each direction.',
    click: '“Skip to settled” beside the countdown. Then “Test call” on each leg, and “Place test call”.',
    place: 'termination',
    check: checkSettled,
    act: settleAndCall,
  },
  {
    title: 'A gap, a refused call and the fix',
    say: 'Somebody removes the PBX’s address from the list in IE1. Twilio refuses calls with 32201, and they leave no call record, only an alert in Twilio’s Debugger. The list on this page has one address fewer; nothing else changed.',
    click:
      '“Do it for me” removes 203.0.113.7. “Test call” under “Calls from your PBX” is refused now. “Do it for me” restores it. Call again.',
    place: 'termination',
    check: checkGap,
    act: breakOrUndo,
  },
]
