import { describe, expect, test } from 'vitest'
import type { ChangeRecord } from '../../../ledger/change-record.ts'
import { eastMountain, eastMountainFacts, office, settledIn } from '../../../domain/account/facts-fixture.ts'
import { instantOf } from '../../../domain/base/instant.ts'
import { failedReroutes } from './failed-reroutes.ts'

const facts = eastMountainFacts()
const later = instantOf(Date.parse('2030-01-01T00:00:00Z'))
if (later === undefined) throw new Error('No instant')

const refused: ChangeRecord = {
  id: 'c1',
  subject: { leg: 'termination', domainName: eastMountain },
  from: 'us1',
  fromWasImplicit: false,
  to: 'ie1',
  requestedAt: later,
  result: 'refused',
  dateUpdated: null,
}
const ofNumber: ChangeRecord = { ...refused, id: 'c2', subject: { leg: 'origination', number: office } }

describe('failed last re-routes', () => {
  test('are listed for each leg', () => {
    expect(failedReroutes(facts, [refused, ofNumber])).toEqual([
      'last re-route to IE1 failed',
      'last re-route failed of 1 number',
    ])
  })

  test('are not called failed if the answer was lost', () => {
    const lost: ChangeRecord = { ...refused, result: 'unknown' }
    expect(failedReroutes(facts, [lost])).toEqual(['answer to the re-route to IE1 lost'])
  })

  test('are not listed once the route was written again, or if it has not loaded', () => {
    const applied: ChangeRecord = { ...refused, id: 'c3', result: 'applied', dateUpdated: later }
    expect(failedReroutes({ ...facts, terminationRoute: settledIn('ie1') }, [refused, applied])).toEqual([])
    expect(failedReroutes({ ...facts, terminationRoute: undefined }, [refused])).toEqual([])
  })
})
