/** Random facts for property tests: fully loaded, and the same with some of them not loaded. For tests only. */
import * as fc from 'fast-check'
import type { InstanceParts, NumberFacts, TrunkFacts } from './facts.ts'
import {
  accessList,
  configuration,
  credentialList,
  eastMountainFacts,
  implicit,
  instance,
  must,
  numberAt,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  trunkSid,
} from './facts-fixture.ts'
import type { NumberConfiguration } from './number-configuration.ts'
import { associatedRegions } from './number-reach.ts'
import { byRegion, type RegionCode, regionCodes } from '../base/region.ts'
import type { Route } from './route.ts'
import { groupTrunks } from './trunk.ts'
import type { TrunkInstance } from './trunk-instance.ts'

const region = fc.constantFrom(...regionCodes)
const routes: fc.Arbitrary<Route> = fc.oneof(fc.constant(implicit), region.map(settledIn), region.map(propagatingTo))
const former = fc.option(region)

const eachRegion = <T>(make: (code: RegionCode) => fc.Arbitrary<T>): fc.Arbitrary<Record<RegionCode, T>> =>
  fc.record(byRegion(make))

const someOf = <T>(...values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values])

const drawnParts = (code: RegionCode): fc.Arbitrary<InstanceParts> =>
  fc.record({
    originationUrls: fc.array(
      fc
        .record({
          sipUrl: fc.constantFrom('sip:pbx', 'sip:pbx;edge=dublin', 'sip:pbx;edge=dubln;transport=tcp'),
          enabled: fc.boolean(),
        })
        .map(({ sipUrl, enabled }) => originationUrl(code, sipUrl, { enabled })),
      { maxLength: 2 },
    ),
    ipAccessControlLists: fc.array(
      someOf('203.0.113.7', '203.0.113.8', '203.0.113.0/29').map((cidrs) => accessList(code, cidrs)),
      { maxLength: 2 },
    ),
    credentialLists: fc.array(
      someOf('office-pbx', 'spare').map((users) => credentialList(code, users)),
      { maxLength: 2 },
    ),
  })

const drawnInstance = (code: RegionCode, { ipAccessControlLists, credentialLists }: InstanceParts) =>
  fc
    .record({
      secure: fc.boolean(),
      cnamLookupEnabled: fc.boolean(),
      disasterRecoveryUrl: fc.option(fc.constant('https://example.com')),
    })
    .map((settings): TrunkInstance =>
      instance(code, {
        ...settings,
        authTypes: [
          ...(ipAccessControlLists?.length ? (['IP_ACL'] as const) : []),
          ...(credentialLists?.length ? (['CREDENTIAL_LIST'] as const) : []),
        ],
      }),
    )

const drawnConfiguration = (code: RegionCode): fc.Arbitrary<NumberConfiguration | null> =>
  fc.constantFrom(
    null,
    configuration(code),
    configuration(code),
    configuration(code, { trunkSid: trunkSid(code, 'other') }),
    configuration(code, { trunkSid: null, voiceUrl: 'https://example.com' }),
    configuration(code, { trunkSid: null }),
  )

const drawnNumber = (index: number): fc.Arbitrary<NumberFacts> =>
  fc.record({
    number: fc.constant(numberAt(index)),
    configurations: eachRegion(drawnConfiguration),
    route: routes,
    formerRegion: former,
  })

/** A trunk with an instance in at least one Region; without a domain name in exactly one. */
const present = fc.oneof(
  fc.record({ named: fc.constant(true), regions: fc.subarray([...regionCodes], { minLength: 1 }) }),
  region.map((code) => ({ named: false, regions: [code] })),
)

/** Every fact is loaded. */
export const allRead: fc.Arbitrary<TrunkFacts> = present.chain(({ named, regions }) =>
  fc
    .record({
      drawn: fc.tuple(
        ...regions.map((code) =>
          drawnParts(code).chain((read) => drawnInstance(code, read).map((one) => ({ one, read }))),
        ),
      ),
      terminationRoute: named ? routes : fc.constant(null),
      formerTerminationRegion: named ? former : fc.constant(null),
      numbers: fc.tuple(...[1, 2, 3].map(drawnNumber)).chain((numbers) => fc.subarray(numbers)),
    })
    .map(({ drawn, numbers, ...legs }) => {
      const [trunk] = groupTrunks(drawn.map(({ one }) => (named ? one : { ...one, domainName: null })))
      const facts = eastMountainFacts({
        ...legs,
        trunk: must(trunk),
        parts: Object.fromEntries(drawn.map(({ one, read }) => [one.region, read])),
      })
      return { ...facts, numbers: numbers.filter((number) => associatedRegions(number, facts.trunk).length > 0) }
    }),
)

const unread = fc.record({
  regions: fc.subarray([...regionCodes], { maxLength: 2 }),
  numberLists: fc.subarray([...regionCodes], { maxLength: 1 }),
  parts: eachRegion(() => someOf('originationUrls', 'ipAccessControlLists', 'credentialLists')),
  terminationRoute: fc.boolean(),
  numberRoutes: someOf(1, 2, 3),
})

/** The same account twice: fully loaded, and with some facts not loaded. */
export const partlyRead: fc.Arbitrary<{ readonly all: TrunkFacts; readonly some: TrunkFacts }> = fc
  .tuple(allRead, unread)
  .map(([all, hidden]) => {
    const noRegions = hidden.regions.reduce(regionUnread, all)
    const noLists = hidden.numberLists.reduce(numberListUnread, noRegions)
    const some = {
      ...noLists,
      terminationRoute: hidden.terminationRoute && all.trunk.domainName !== null ? undefined : all.terminationRoute,
      parts: Object.fromEntries(
        Object.entries(noLists.parts).map(([code, read]) => {
          const names = hidden.parts[must(regionCodes.find((one) => one === code))]
          return [code, { ...read, ...Object.fromEntries(names.map((name) => [name, undefined])) }]
        }),
      ),
      numbers: noLists.numbers.map((number) =>
        hidden.numberRoutes.some((index) => numberAt(index) === number.number)
          ? { ...number, route: undefined }
          : number,
      ),
    }
    // If a number is associated only in Regions that are not loaded, nobody knows that it belongs to the trunk.
    const known = some.numbers.filter((number) => associatedRegions(number, some.trunk).length > 0)
    return { all, some: { ...some, numbers: known } }
  })
  .filter(({ some }) => Object.keys(some.trunk.instances).length > 0)

function numberListUnread(facts: TrunkFacts, code: RegionCode): TrunkFacts {
  return {
    ...facts,
    numberListsRead: facts.numberListsRead.filter((one) => one !== code),
    numbers: facts.numbers.map((number) => {
      const { [code]: _configuration, ...configurations } = number.configurations
      return { ...number, configurations }
    }),
  }
}
