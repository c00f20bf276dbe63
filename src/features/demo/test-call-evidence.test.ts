import { expect, test } from 'vitest'
import { parseIpv4 } from '../../domain/base/ipv4.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import { eastMountain, must, office } from '../../domain/account/facts-fixture.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { at, ofNumber, toIe1 } from '../../ledger/change-fixture.ts'
import type { TestCall, TestCallResult } from './test-call.ts'
import { testCallEvidence } from './test-call-evidence.ts'

const known: TestCall = {
  leg: 'termination',
  domainName: eastMountain,
  caller: { kind: 'known', name: 'Office SBC' },
  host: null,
  to: null,
}
const typed: TestCall = { ...known, caller: { kind: 'typed', address: must(parseIpv4('198.51.100.9')), user: null } }
const toNumber: TestCall = { leg: 'origination', number: office, from: null }

const sid = must(parseCallSid(`CA${'1'.repeat(32)}`))
const storedIn = (region: RegionCode, subject: string = eastMountain): TestCallResult => ({
  leg: 'termination',
  outcome: 'accepted',
  region,
  trunkSid: null,
  sipStatus: 200,
  code: null,
  hops: [{ kind: 'route', subject, lookup: { region, isImplicit: false, isPropagating: false } }],
  seed: '1',
  record: { region, sid },
})
const refused: TestCallResult = { ...storedIn('ie1'), outcome: 'refused', code: 32_201, record: null }
const records = [toIe1, ofNumber]
const during = at('12:02:00')
const later = at('12:30:00')

test('a call after a re-route verifies it', () => {
  expect(testCallEvidence(known, storedIn('ie1'), records, later)).toEqual({
    changeId: 'c1',
    evidence: {
      at: later,
      sentence: `The call from Office SBC was processed and stored in IE1, ${sid}.`,
      confirms: true,
    },
  })
  expect(testCallEvidence(toNumber, storedIn('ie1'), records, later)).toMatchObject({ changeId: 'c2' })
})

test('the former Region is as expected until the re-route has settled', () => {
  expect(testCallEvidence(known, storedIn('us1'), records, during)?.evidence.confirms).toBe(true)
  expect(testCallEvidence(known, storedIn('us1'), records, later)?.evidence.confirms).toBe(false)
})

test('a refused caller of the PBX counts, one that the operator made up does not', () => {
  expect(testCallEvidence(known, refused, records, later)?.evidence.confirms).toBe(false)
  expect(testCallEvidence(typed, refused, records, later)).toBeUndefined()
  expect(testCallEvidence(typed, storedIn('ie1'), records, later)?.evidence.confirms).toBe(true)
})

test.each([
  ['no re-route', known, storedIn('ie1'), []],
  ['a re-route that failed', known, storedIn('ie1'), [{ ...toIe1, result: 'refused' as const }]],
  ['another Termination URI', known, storedIn('ie1', 'galway-claims.pstn.twilio.com'), records],
  ['no Termination URI', known, { ...storedIn('ie1'), hops: [] }, records],
])('%s is not verified', (_, call, result, ledger) => {
  expect(testCallEvidence(call, result, ledger, later)).toBeUndefined()
})
