import { expect, it } from 'vitest'
import { addressEntries } from '../../domain/verdict/access-comparison.ts'
import { accessList, credentialList, numberAt } from '../../domain/account/facts-fixture.ts'
import type { RegionReason } from '../../domain/verdict/region-verdict.ts'
import { regionVerdictText } from './region-verdict-text.ts'

it.each([
  [{ kind: 'none' }, false, 'None. This trunk has no instance in IE1.'],
  [{ kind: 'ready' }, false, 'Ready. IE1 could take calls in both directions; every part is set up.'],
  [{ kind: 'ready' }, true, 'Ready. IE1 takes calls now; every part is set up.'],
] as const)('%o, takes calls: %s', (verdict, takesCalls, said) => {
  const { lead, sentence } = regionVerdictText(verdict, 'ie1', takesCalls)
  expect(`${lead} ${sentence}`).toBe(said)
})

const addresses = (count: number) =>
  addressEntries([
    accessList(
      'us1',
      Array.from({ length: count }, (_, index) => `198.51.100.${index}`),
    ),
  ])
const sbcB = { userName: 'sbc-b', list: credentialList('us1', ['sbc-b']) }

const reasons: readonly (readonly [RegionReason, string])[] = [
  [
    { kind: 'missing-part', leg: 'termination', part: 'credential-lists-empty' },
    'The credential lists attached in IE1 are empty.',
  ],
  [
    { kind: 'missing-part', leg: 'termination', part: 'access-lists-empty' },
    'The access lists attached in IE1 are empty.',
  ],
  [
    { kind: 'missing-part', leg: 'termination', part: 'no-list-attached' },
    'No access list and no credential list is attached in IE1.',
  ],
  [{ kind: 'missing-part', leg: 'termination', part: 'no-domain-name' }, 'The instance in IE1 has no domain name.'],
  [
    { kind: 'missing-part', leg: 'origination', part: 'no-enabled-origination-url' },
    'No origination URI is enabled in IE1.',
  ],
  [
    { kind: 'no-caller-in-common', leg: 'termination', activeIn: 'us1' },
    'Nothing that allows your PBX in US1 allows it in IE1.',
  ],
  [
    { kind: 'callers-missing', leg: 'termination', activeIn: 'us1', addresses: addresses(2), users: [] },
    'IE1 does not allow 198.51.100.0/32 and 198.51.100.1/32, but US1 does.',
  ],
  [
    { kind: 'callers-missing', leg: 'termination', activeIn: 'us1', addresses: addresses(3), users: [sbcB] },
    'IE1 does not allow 198.51.100.0/32, 198.51.100.1/32, 198.51.100.2/32, and 1 more, but US1 does.',
  ],
  [
    { kind: 'callers-missing', leg: 'termination', activeIn: 'us1', addresses: [], users: [sbcB] },
    'IE1 does not allow user sbc-b, but US1 does.',
  ],
  [
    { kind: 'numbers-not-connected', leg: 'origination', numbers: [numberAt(1)] },
    '1 number of this trunk has neither a trunk nor a webhook in IE1.',
  ],
  [
    { kind: 'numbers-not-connected', leg: 'origination', numbers: [numberAt(1), numberAt(2)] },
    '2 numbers of this trunk have neither a trunk nor a webhook in IE1.',
  ],
]

it.each(reasons)('%o', (reason, said) => {
  expect(regionVerdictText({ kind: 'not-ready', reasons: [reason] }, 'ie1', false)).toEqual({
    lead: 'Not ready (1).',
    sentence: said,
  })
})

it('counts the reasons', () => {
  const verdict = { kind: 'not-ready', reasons: reasons.map(([reason]) => reason) } as const
  expect(regionVerdictText(verdict, 'ie1', false).lead).toBe(`Not ready (${reasons.length}).`)
})
