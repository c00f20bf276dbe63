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

describe('the last re-routes of a trunk that failed', () => {
  test('are told, each leg in its words', () => {
    expect(failedReroutes(facts, [refused, ofNumber])).toEqual([
      'last re-route to IE1 failed',
      'last re-route failed of 1 number',
    ])
  })

  test('are not said to have failed where the answer was lost', () => {
    const lost: ChangeRecord = { ...refused, result: 'unknown' }
    expect(failedReroutes(facts, [lost])).toEqual(['answer to the re-route to IE1 lost'])
  })

  test('are told no more once the route was written since, nor of routes that were not read', () => {
    const applied: ChangeRecord = { ...refused, id: 'c3', result: 'applied', dateUpdated: later }
    expect(failedReroutes({ ...facts, terminationRoute: settledIn('ie1') }, [refused, applied])).toEqual([])
    expect(failedReroutes({ ...facts, terminationRoute: undefined }, [refused])).toEqual([])
  })
})
