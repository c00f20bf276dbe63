import { expect, it } from 'vitest'
import { now } from '../../domain/account/facts-fixture.ts'
import { later, minutes } from '../../domain/base/instant.ts'
import type { KnownVerdict } from '../../domain/verdict/trunk-verdict.ts'
import { type Legs, verdictText } from './verdict-text.ts'

const both: Legs = { fromPbx: true, numbers: 1 }
const until = later(now, minutes(3))

const cases: readonly (readonly [verdict: KnownVerdict, legs: Legs, said: string])[] = [
  [
    { kind: 'aligned', region: 'us1' },
    both,
    'Aligned in US1. Calls from your PBX and calls to your numbers are both processed and stored in US1.',
  ],
  [
    { kind: 'aligned', region: 'ie1' },
    { fromPbx: true, numbers: 0 },
    'Aligned in IE1. Calls from your PBX are processed and stored in IE1.',
  ],
  [
    { kind: 'aligned', region: 'au1' },
    { fromPbx: false, numbers: 3 },
    'Aligned in AU1. Calls to your numbers are processed and stored in AU1.',
  ],
  [
    { kind: 'split', termination: 'ie1', numbersIn: [{ region: 'us1', count: 1 }] },
    both,
    'Split. Calls from your PBX are processed in IE1, calls to your numbers in US1.',
  ],
  [
    {
      kind: 'split',
      termination: null,
      numbersIn: [
        { region: 'us1', count: 47 },
        { region: 'ie1', count: 1 },
      ],
    },
    { fromPbx: false, numbers: 48 },
    'Split. Calls to your numbers are processed in US1 (47) and IE1 (1).',
  ],
  [
    { kind: 'stranded', failing: [{ leg: 'termination', region: 'au1', reason: 'no-instance', numbers: 0 }] },
    both,
    'Stranded. Calls from your PBX fail in AU1: this trunk has no instance there.',
  ],
  [
    {
      kind: 'stranded',
      failing: [
        { leg: 'termination', region: 'ie1', reason: 'credential-lists-empty', numbers: 0 },
        { leg: 'origination', region: 'us1', reason: 'not-connected', numbers: 1 },
      ],
    },
    both,
    'Stranded. Calls from your PBX fail in IE1: the credential lists attached there are empty. Calls to 1 number fail in US1: it has neither a trunk nor a webhook there.',
  ],
  [
    { kind: 'propagating', until, legs: [{ leg: 'termination', from: 'us1', to: 'ie1', until, numbers: 0 }] },
    both,
    'Propagating. Calls from your PBX may be handled in US1 or IE1 until 14:03.',
  ],
  [
    { kind: 'propagating', until, legs: [{ leg: 'origination', from: null, to: 'ie1', until, numbers: 8 }] },
    both,
    'Propagating. Calls to 8 numbers go to IE1 and may still be handled in another Region until 14:03.',
  ],
  [{ kind: 'no-traffic' }, { fromPbx: true, numbers: 2 }, 'No traffic. No calls arrive at this trunk.'],
  [
    { kind: 'no-traffic' },
    { fromPbx: false, numbers: 0 },
    'No traffic. This trunk has no Termination URI and no numbers, so no calls arrive at it.',
  ],
]

it.each(cases)('%o', (verdict, legs, said) => {
  const { lead, sentence } = verdictText(verdict, legs)
  expect(`${lead} ${sentence}`).toBe(said)
})
