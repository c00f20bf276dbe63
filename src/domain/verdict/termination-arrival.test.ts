import { expect, test } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  eastMountainFacts,
  implicit,
  propagatingTo,
  settledIn,
  withParts,
} from '../account/facts-fixture.ts'
import { terminationArrival } from './termination-arrival.ts'

const east = eastMountainFacts()
const propagating = { ...east, terminationRoute: propagatingTo('ie1') }

test.each<readonly [string, TrunkFacts, us1: string, ie1: string]>([
  ['settled in US1', east, 'here', 'elsewhere'],
  ['never written', { ...east, terminationRoute: implicit }, 'here', 'elsewhere'],
  ['settled in IE1', { ...east, terminationRoute: settledIn('ie1') }, 'elsewhere', 'here'],
  ['on its way from US1', { ...propagating, formerTerminationRegion: 'us1' }, 'here', 'here'],
  ['on its way from nobody knows where', propagating, 'not-known', 'here'],
  ['refused there', withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', [])] }), 'here', 'elsewhere'],
  ['not loaded', { ...east, terminationRoute: undefined }, 'not-known', 'not-known'],
  ['no domain name', { ...east, trunk: { ...east.trunk, domainName: null } }, 'elsewhere', 'elsewhere'],
])('%s', (_what, facts, us1, ie1) => {
  expect([terminationArrival(facts, 'us1'), terminationArrival(facts, 'ie1')]).toEqual([us1, ie1])
})
