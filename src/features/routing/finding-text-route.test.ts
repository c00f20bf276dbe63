import { describe, expect, it } from 'vitest'
import { now, trunkSid } from '../../domain/account/facts-fixture.ts'
import { later, minutes } from '../../domain/base/instant.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'
import { routeFindingText } from './finding-text-route.ts'

const toIe1 = { leg: 'termination', target: 'ie1' } as const
const numberToIe1 = { leg: 'origination', target: 'ie1' } as const
const until = later(now, minutes(3))

/** What is said of each: the thing, the consequence, what mends it. */
const cases: FindingCases<Parameters<typeof routeFindingText>[0]> = {
  passed: [
    { id: 'passed', severity: 'passed', check: 'instance', region: 'ie1', code: null },
    'This trunk has an instance there',
  ],
  'not-checked': [
    { id: 'not-checked', severity: 'not-checked', check: 'user-names', region: 'us1', code: null, unread: 'region' },
    'User names: not checked',
    'Not read in US1.',
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
    'IE1 could not be read',
    'What would make all calls fail there cannot be excluded: instance and list attached.',
    'Check again when IE1 answers. Or say why you re-route all the same.',
  ],
  'source-not-read': [
    { id: 'source-not-read', severity: 'warning', check: 'source', region: 'us1', code: null, checks: ['addresses'] },
    'What calls use now, in US1, could not be read',
    'Not compared with IE1: addresses.',
  ],
  'source-without-instance': [
    { id: 'source-without-instance', severity: 'note', check: 'source', region: 'us1', code: null, reaches: null },
    'US1 has nothing of this trunk that takes these calls now',
    'There is no instance there. There is nothing to compare with IE1.',
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
    'The route was never set: US1 by default',
    'Once written, a route cannot be removed: going back leaves an explicit US1.',
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
    'The legs will be in two Regions',
    'A fact, no fault: calls from your PBX in IE1, calls to your numbers in US1.',
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
    'In AU1 the number would be served by nobody',
    'This trunk keeps calls from your PBX in IE1, calls to your other numbers in US1. Not all was read: there may be more.',
  ],
  'no-instance': [
    { id: 'no-instance', severity: 'blocker', check: 'instance', region: 'ie1', code: null },
    'No instance of this trunk in IE1',
    'Every call from your PBX would be refused with 404 and leave no record (assumed: Twilio does not document it).',
    'IE1 needs an instance with this domain name, and lists that let your PBX in.',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(routeFindingText(finding, toIe1))).toEqual(said)
})

describe('what depends on more than the id', () => {
  it('a number without an instance in the target would not reach this trunk', () => {
    expect(saidOf(routeFindingText({ ...cases['no-instance'][0] }, numberToIe1))).toEqual([
      'No instance of this trunk in IE1',
      'Calls to this number would not reach this trunk.',
      'IE1 needs an instance of this trunk, and the number associated with it.',
    ])
  })

  it('going back never waits', () => {
    const returning = { ...cases['still-propagating'][0], severity: 'note', returning: true } as const
    expect(saidOf(routeFindingText(returning, toIe1))[1]).toBe('Returning to IE1 does not wait for it.')
  })

  it('a change made elsewhere does not tell where calls came from', () => {
    const unknown = { ...cases['still-propagating'][0], former: null } as const
    expect(saidOf(routeFindingText(unknown, toIe1))[1]).toContain('may still be handled in another Region')
  })

  it('an unread route leaves nothing to compare with', () => {
    const unread = { ...cases['source-not-read'][0], checks: ['route'] } as const
    expect(saidOf(routeFindingText(unread, toIe1))).toEqual([
      'The route could not be read',
      'Where calls are processed now is not known, so nothing is compared.',
    ])
  })

  it.each([
    [{ kind: 'trunk', region: 'us1', trunkSid: trunkSid('us1', 'other') }, 'on another trunk'],
    [{ kind: 'webhook', region: 'us1', url: 'https://voicemail.example/' }, 'A webhook answers'],
    [{ kind: 'nothing', region: 'us1' }, 'not connected'],
  ] as const)('says what a number reaches now: %o', (reaches, part) => {
    const finding = { ...cases['source-without-instance'][0], reaches } as const
    expect(saidOf(routeFindingText(finding, numberToIe1))[1]).toContain(part)
  })
})
