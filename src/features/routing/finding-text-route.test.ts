import { describe, expect, it } from 'vitest'
import { now, trunkSid } from '../../domain/account/facts-fixture.ts'
import { later, minutes } from '../../domain/base/instant.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'
import { routeFindingText } from './finding-text-route.ts'

const toIe1 = { leg: 'termination', target: 'ie1' } as const
const numberToIe1 = { leg: 'origination', target: 'ie1' } as const
const until = later(now, minutes(3))

/** For each finding: the heading, the consequence and the fix. */
const cases: FindingCases<Parameters<typeof routeFindingText>[0]> = {
  passed: [
    { id: 'passed', severity: 'passed', check: 'instance', region: 'ie1', code: null },
    'This trunk has an instance there',
  ],
  'not-checked': [
    { id: 'not-checked', severity: 'not-checked', check: 'user-names', region: 'us1', code: null, unread: 'region' },
    'User names: not checked',
    'Not loaded in US1.',
  ],
  'target-not-read': [
    {
      id: 'target-not-read',
      severity: 'overridable-blocker',
      check: 'instance',
      region: 'ie1',
      code: null,
      checks: ['instance', 'list-attached'],
    },
    'IE1 could not be loaded',
    'Not checked, though each could make all calls fail: instance and list attached.',
    'Check again when IE1 answers. Or give a reason to re-route anyway.',
  ],
  'source-not-read': [
    { id: 'source-not-read', severity: 'warning', check: 'source', region: 'us1', code: null, checks: ['addresses'] },
    'What calls use now in US1 could not be loaded',
    'Not compared with IE1: addresses.',
  ],
  'source-without-instance': [
    { id: 'source-without-instance', severity: 'note', check: 'source', region: 'us1', code: null, reaches: null },
    'This trunk does not take these calls in US1 now',
    'There is no instance there. There is nothing to compare with IE1.',
  ],
  'answered-by-another-trunk': [
    {
      id: 'answered-by-another-trunk',
      severity: 'warning',
      check: 'source',
      region: 'us1',
      code: null,
      trunkSid: trunkSid('us1', 'other'),
    },
    `${trunkSid('us1', 'other')} answers this number now and will lose it`,
    'Until the re-route, calls go there in US1. Nothing was compared with IE1.',
  ],
  'already-active': [
    { id: 'already-active', severity: 'note', check: 'route', region: 'ie1', code: null },
    'Already active in IE1',
    'Nothing would change.',
  ],
  'still-propagating': [
    {
      id: 'still-propagating',
      severity: 'warning',
      check: 'propagation',
      region: 'ie1',
      code: null,
      until,
      former: 'au1',
      returning: false,
    },
    'A change of this route is propagating until 14:03',
    'Until then calls may still land in AU1. A second change is accepted, and takes up to 5 minutes more.',
  ],
  'implicit-route': [
    { id: 'implicit-route', severity: 'note', check: 'route', region: 'ie1', code: null },
    'The route was never set, so US1 applies by default',
    'A route cannot be removed once written; returning leaves an explicit US1.',
  ],
  'legs-in-two-regions': [
    {
      id: 'legs-in-two-regions',
      severity: 'note',
      check: 'legs-afterwards',
      region: 'ie1',
      code: null,
      termination: 'ie1',
      numbersIn: [{ region: 'us1', count: 1 }],
      allRead: true,
    },
    'Calls will be processed in two Regions',
    'This is allowed: calls from your PBX in IE1, calls to your numbers in US1.',
  ],
  'number-not-served': [
    {
      id: 'number-not-served',
      severity: 'note',
      check: 'legs-afterwards',
      region: 'au1',
      code: null,
      by: 'nothing',
      termination: 'ie1',
      numbersIn: [{ region: 'us1', count: 2 }],
      allRead: false,
    },
    'Nothing would answer the number in AU1',
    'This trunk keeps calls from your PBX in IE1, calls to your other numbers in US1. Not everything has loaded; there may be more.',
  ],
  'no-instance': [
    { id: 'no-instance', severity: 'blocker', check: 'instance', region: 'ie1', code: null },
    'No instance of this trunk in IE1',
    'Every call from your PBX would be refused with 404 and leave no call record (assumed: Twilio does not document it).',
    'IE1 needs an instance with this domain name, and lists that allow your PBX.',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(routeFindingText(finding, toIe1))).toEqual(said)
})

describe('text that depends on more than the id', () => {
  it('a number without an instance in the target would not reach this trunk', () => {
    expect(saidOf(routeFindingText({ ...cases['no-instance'][0] }, numberToIe1))).toEqual([
      'No instance of this trunk in IE1',
      'Calls to this number would not reach this trunk.',
      'IE1 needs an instance of this trunk, and the number associated with it.',
    ])
  })

  it('returning never waits for propagation', () => {
    const returning = { ...cases['still-propagating'][0], severity: 'note', returning: true } as const
    expect(saidOf(routeFindingText(returning, toIe1))[1]).toBe('Returning to IE1 does not wait for it.')
  })

  it('after a change made elsewhere, the former Region is not known', () => {
    const unknown = { ...cases['still-propagating'][0], former: null } as const
    expect(saidOf(routeFindingText(unknown, toIe1))[1]).toContain('may still be handled in another Region')
  })

  it('without its route, nothing is compared', () => {
    const unread = { ...cases['source-not-read'][0], checks: ['route'] } as const
    expect(saidOf(routeFindingText(unread, toIe1))).toEqual([
      'The route could not be loaded',
      'It is not known where calls are processed now, so nothing was compared.',
    ])
  })

  it.each([
    [{ kind: 'webhook', region: 'us1', url: 'https://voicemail.example/' }, 'A webhook answers'],
    [{ kind: 'nothing', region: 'us1' }, 'not connected'],
  ] as const)('says what a number reaches now: %o', (reaches, part) => {
    const finding = { ...cases['source-without-instance'][0], reaches } as const
    expect(saidOf(routeFindingText(finding, numberToIe1))[1]).toContain(part)
  })
})
