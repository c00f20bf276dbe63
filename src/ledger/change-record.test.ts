import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDomainName } from '../domain/base/domain-name.ts'
import { parseE164 } from '../domain/base/e164.ts'
import { type Instant, parseInstant } from '../domain/base/instant.ts'
import { regionCodes } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'
import { type ChangeRecord, changeResults, formerRegion, sameSubject } from './change-record.ts'

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A value of the tests is malformed')
  return value
}
const at = (time: string): Instant => known(parseInstant(`2026-11-24T${time}Z`))
const termination: RouteSubject = { leg: 'termination', domainName: known(parseDomainName('a.pstn.twilio.com')) }
const otherTrunk: RouteSubject = { leg: 'termination', domainName: known(parseDomainName('b.pstn.twilio.com')) }
const number: RouteSubject = { leg: 'origination', number: known(parseE164('+14025551212')) }
const otherNumber: RouteSubject = { leg: 'origination', number: known(parseE164('+14025551213')) }

const record: ChangeRecord = {
  id: 'first',
  subject: termination,
  from: 'us1',
  fromWasImplicit: false,
  to: 'ie1',
  requestedAt: at('12:00:00.100'),
  result: 'applied',
  dateUpdated: at('12:00:00'),
}
const route: Route = { kind: 'explicit', voiceRegion: 'ie1', dateCreated: at('09:00:00'), dateUpdated: at('12:00:00') }

const unanswered: Partial<ChangeRecord> = { result: 'in-flight', dateUpdated: null }

test.each<[string, readonly Partial<ChangeRecord>[], Route, string | null]>([
  ['no record', [], route, null],
  ['the record of this change', [{}], route, 'us1'],
  ['an implicit route', [{}], { kind: 'implicit' }, null],
  ['a record of another Region', [{ to: 'au1' }], route, null],
  ['a route that somebody wrote a second later', [{}], { ...route, dateUpdated: at('12:00:01') }, null],
  ['milliseconds that Twilio does not tell', [{ dateUpdated: at('12:00:00.999') }], route, 'us1'],
  ['a write that was refused', [{ result: 'refused' }], route, null],
  ['a write whose answer did not come before the page was left', [unanswered], route, 'us1'],
  ['a write whose answer was lost', [{ ...unanswered, result: 'unknown' }], route, 'us1'],
  ['a lost write, on a clock a second ahead', [{ ...unanswered, requestedAt: at('12:00:01') }], route, 'us1'],
  ['a lost write long before', [{ ...unanswered, requestedAt: at('11:57:00') }], route, null],
  ['a lost write after the change', [{ ...unanswered, requestedAt: at('12:00:03') }], route, null],
  ['a lost write to another Region', [{ ...unanswered, to: 'au1' }], route, null],
  ['an applied write rather than a lost one after it', [{}, { ...unanswered, from: 'au1' }], route, 'us1'],
  ['another trunk', [{ subject: otherTrunk }], route, null],
  ['a number', [{ subject: number }], route, null],
  [
    'the latest of two in the same second, whatever their order',
    [
      { from: 'au1', requestedAt: at('12:00:00.700') },
      { from: 'us1', requestedAt: at('12:00:00.100') },
    ],
    route,
    'au1',
  ],
  [
    'there and back: the record of the last change',
    [
      { from: 'ie1', to: 'us1', dateUpdated: at('11:58:00') },
      { from: 'us1', to: 'ie1' },
    ],
    route,
    'us1',
  ],
])('former Region from %s', (_, records, now, expected) => {
  expect(
    formerRegion(
      records.map((change) => ({ ...record, ...change })),
      termination,
      now,
    ),
  ).toBe(expected)
})

test('is unknown for a route that no record explains', () => {
  const records = fc.array(
    fc.record({
      subject: fc.constantFrom(termination, otherTrunk, number),
      from: fc.constantFrom(...regionCodes),
      to: fc.constantFrom(...regionCodes),
      result: fc.constantFrom(...changeResults),
      dateUpdated: fc.constantFrom(at('12:00:00'), at('12:00:01'), null),
    }),
  )
  fc.assert(
    fc.property(records, (changes) => {
      const all = changes.map((change) => ({ ...record, ...change }))
      const made = all.filter(
        ({ subject, to, result, dateUpdated }) =>
          subject === termination &&
          to === 'ie1' &&
          (result === 'applied' ? dateUpdated === at('12:00:00') : result !== 'refused'),
      )
      const former = formerRegion(all, termination, route)
      expect(made.length === 0 ? former === null : made.some(({ from }) => from === former)).toBe(true)
    }),
  )
})

test.each<[RouteSubject, RouteSubject, boolean]>([
  [termination, { ...termination }, true],
  [number, { ...number }, true],
  [termination, otherTrunk, false],
  [number, otherNumber, false],
  [termination, number, false],
  [number, termination, false],
])('%j and %j', (one, other, same) => {
  expect(sameSubject(one, other)).toBe(same)
})
