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

/** Where a step is shown: the matrix, or a tab of East Mountain Office in IE1. */
export type Place = 'trunks' | 'termination' | 'origination' | 'numbers' | 'review'

export type StoryStep = {
  readonly title: string
  /** What to say. */
  readonly say: string
  /** What to click, in the words of the page. */
  readonly click: string
  readonly place: Place
  readonly check: (isReviewOpen: boolean) => Promise<Check>
  /** Does it through the API; left out where being shown the place is all there is to do. Says what came of it. */
  readonly act?: (client: QueryClient) => Promise<string>
}

/** "East Mountain Office in ten minutes". */
export const story: readonly StoryStep[] = [
  {
    title: 'One trunk, three Regions',
    say: 'A row is a trunk, a column is a Region. East Mountain Office is complete in US1 and in IE1, and all of its calls are processed in US1.',
    click: 'Trunks. Look along the row of East Mountain Office, then open its IE1.',
    place: 'trunks',
    check: checkBeginning,
  },
  {
    title: 'The trap: configured is not routed',
    say: 'The instance, the origination URI and the number are all set up in IE1. A call from Ireland is processed in US1 all the same: only the number’s route decides.',
    click:
      'Numbers in IE1: the number is there. “Test call” under “Calls to your numbers”, called from Ireland, then “Place test call”.',
    place: 'numbers',
    check: checkTrap,
    act: callNumber,
  },
  {
    title: 'Look before you leap',
    say: 'The review says what changes and what does not, and what would fail: the lists of IE1 let in the same PBX as those of US1, so nothing blocks.',
    click: '“Re-route” under “Calls from your PBX” in IE1. Read the review, then “Cancel”.',
    place: 'review',
    check: checkReview,
  },
  {
    title: 'Calls from the PBX go to IE1',
    say: 'One write, and the console shows what the API answered. Calls to the number stay in US1: the two legs are independent.',
    click: '“Re-route” under “Calls from your PBX” again, then “Re-route to IE1” in the review.',
    place: 'termination',
    check: () => checkRerouted(terminationSubject),
    act: (client) => reroute(client, terminationSubject),
  },
  {
    title: 'Five minutes in between',
    say: 'Until a re-route holds everywhere, a call may land in either Region, and its record stays where it was processed.',
    click:
      '“Test call” under “Calls from your PBX”, then “Place five test calls”: with another seed, should one Region have them all.',
    place: 'termination',
    check: checkSplit,
    act: callWhilePropagating,
  },
  {
    title: 'The number follows',
    say: 'Origination has a route of its own. Now both legs are on their way to IE1.',
    click: '“Re-route” under “Calls to your numbers”, then “Re-route to IE1” in the review.',
    place: 'origination',
    check: () => checkRerouted(numberSubject),
    act: (client) => reroute(client, numberSubject),
  },
  {
    title: 'Settled: a call each way',
    say: 'Twilio signals nothing: it is the clock that says so. Here it can be moved on. Then verify with a call each way.',
    click: '“Skip to settled” beside the countdown. Then “Test call” on each leg, and “Place test call”.',
    place: 'termination',
    check: checkSettled,
    act: settleAndCall,
  },
  {
    title: 'A gap, a refusal, and the way back',
    say: 'Somebody removes the PBX’s address from the list in IE1. Calls are refused with 32201 and leave no record anywhere. The list on this page is one address short, although nothing else changed.',
    click:
      '“Do it for me” removes 203.0.113.7. “Test call” under “Calls from your PBX” is refused now. “Do it for me” puts it back: call again.',
    place: 'termination',
    check: checkGap,
    act: breakOrUndo,
  },
]
