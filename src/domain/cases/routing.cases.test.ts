import { describe, expect, test } from 'vitest'
import type { InstanceParts, NumberFacts, TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  ago,
  configuration,
  credentialList,
  eastMountainFacts,
  instance,
  must,
  numberFacts,
  office,
  originationUrl,
  settledIn,
  trunkSid,
} from '../account/facts-fixture.ts'
import type { Finding } from '../preflight/finding.ts'
import { missingForOrigination, originationFailure } from '../verdict/missing-part.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'
import { numberReach } from '../account/number-reach.ts'
import { preflight } from '../preflight/preflight.ts'
import { byRegion, type RegionCode, regionCodes } from '../base/region.ts'
import { isPropagating, type Route } from '../account/route.ts'
import {
  type InstanceCase,
  type Instances,
  type OriginationEnd,
  originationCases,
  type RouteCase,
  type TerminationEnd,
  terminationCases,
  type Use,
} from './routing.cases.ts'
import { unreachableOriginationCases } from './unreachable-hosts.cases.ts'
import { terminationDestination } from '../verdict/termination-destination.ts'
import { groupTrunks } from '../account/trunk.ts'

// The console's rules against the table that the mock runs too.

const routeOf = (route: RouteCase | undefined): Route => {
  if (!route) return { kind: 'implicit' }
  const dateUpdated = ago(route.secondsAgo / 60)
  return { kind: 'explicit', voiceRegion: route.region, dateCreated: ago(2_000_000), dateUpdated }
}

const partsOf = (region: RegionCode, { addresses, users, urls = [] }: InstanceCase): InstanceParts => ({
  originationUrls: urls.map(({ to, ...rest }) => originationUrl(region, to, rest)),
  ipAccessControlLists: addresses ? [accessList(region, addresses)] : [],
  credentialLists: users ? [credentialList(region, users)] : [],
})

function factsOf(instances: Instances, terminationRoute: Route, former: RegionCode | null): TrunkFacts {
  const present = regionCodes.filter((region) => instances[region])
  const [trunk] = groupTrunks(
    present.map((region) => {
      const url = instances[region]?.hasDisasterRecovery ? 'https://fallback.example/voice' : null
      return instance(region, { disasterRecoveryUrl: url, authTypes: [] })
    }),
  )
  const parts = Object.fromEntries(present.map((region) => [region, partsOf(region, instances[region] ?? {})]))
  const facts = { trunk: must(trunk), terminationRoute, formerTerminationRegion: former, parts, numbers: [] }
  return eastMountainFacts(facts)
}

/** What would stop every call from the PBX in the Region. */
function blockerIn(region: RegionCode, facts: TrunkFacts): Finding | undefined {
  const subject = { leg: 'termination', domainName: must(facts.trunk.domainName ?? undefined) } as const
  return preflight({ subject, target: region }, facts).find(({ severity }) => severity === 'blocker')
}

describe('termination', () => {
  test.each(terminationCases)('$name', ({ instances, route: written, lands }) => {
    const route = routeOf(written)
    const facts = factsOf(instances, route, written?.former ?? null)
    const destination = terminationDestination(facts)
    const regions =
      destination.kind === 'propagating' ? [destination.region, destination.former] : [regionOf(destination)]
    expect(regions).toEqual(lands.map(([region]) => region))
    expect(isPropagating(route, facts.now)).toBe(lands.length === 2)

    const settled = lands.map(([region]) => terminationDestination({ ...facts, terminationRoute: settledIn(region) }))
    const kindOf = (end: TerminationEnd) => (end === 'accepted' ? 'processed' : 'refused')
    expect(settled).toEqual(lands.map(([region, end]) => ({ kind: kindOf(end), region })))
    expect(lands.map(([region]) => [region, terminationEndOf(blockerIn(region, facts))])).toEqual(lands)
  })
})

function regionOf(destination: ReturnType<typeof terminationDestination>): RegionCode {
  if (destination.kind === 'not-read') throw new Error('The facts of a case are all read')
  return destination.region
}

function terminationEndOf(blocker: Finding | undefined): TerminationEnd {
  if (!blocker) return 'accepted'
  if (blocker.id === 'no-instance') return 'no-instance'
  const code = ([32200, 32201, 32202] as const).find((known) => known === blocker.code)
  return must(code)
}

describe('origination', () => {
  test.each([...originationCases, ...unreachableOriginationCases])(
    '$name',
    ({ instances, uses, route: written, lands }) => {
      const route = routeOf(written)
      const facts = factsOf(instances, settledIn('us1'), null)
      const active = route.kind === 'implicit' ? 'us1' : route.voiceRegion
      const former = isPropagating(route, facts.now) ? (written?.former ?? null) : null
      expect([active, ...(former ? [former] : [])]).toEqual(lands.map(([region]) => region))

      const number = numberFacts({ configurations: configurationsOf(uses), route })
      const regions = lands.map(([region]) => region)
      const reached = regions.map((region) => reachedEnd(facts, { ...number, route: settledIn(region) }, region))
      const found = regions.map((region) => foundEnd({ ...facts, numbers: [number] }, region))
      expect([reached, found]).toEqual([lands.map(([, end]) => end), lands.map(([, end]) => end)])
    },
  )
})

function configurationsOf(uses: Readonly<Partial<Record<RegionCode, Use>>>): NumberFacts['configurations'] {
  const trunks = { this: 'east', other: 'west' } as const
  return byRegion((region): NumberConfiguration | null => {
    const use = uses[region]
    if (use === undefined) return null
    const sid = use === 'this' || use === 'other' ? trunkSid(region, trunks[use]) : null
    return configuration(region, { trunkSid: sid, voiceUrl: use === 'webhook' ? 'https://ivr.example/voice' : null })
  })
}

/** By what the number reaches, as pages show it. */
function reachedEnd(facts: TrunkFacts, number: NumberFacts, region: RegionCode): OriginationEnd {
  const { trunk, parts } = facts
  const reach = numberReach(number, facts)
  if (reach.kind === 'served') {
    const there = must(trunk.instances[reach.region])
    const failure = originationFailure(there, parts[region])
    if (failure) return failure === 'no-reachable-origination-url' ? 32011 : 32010
    return missingForOrigination(there, parts[region])?.length === 0 ? 'pbx' : 'disaster-recovery'
  }
  if (reach.kind !== 'prepared') throw new Error(`A case whose number is ${reach.kind}`)
  const ends = { trunk: 'other-trunk', webhook: 'webhook', nothing: 'dead' } as const
  return ends[reach.reaches.kind]
}

/** By what the check of a re-route finds. */
function foundEnd(facts: TrunkFacts, region: RegionCode): OriginationEnd {
  const findings = preflight({ subject: { leg: 'origination', number: office }, target: region }, facts)
  const ends: Readonly<Partial<Record<Finding['id'], OriginationEnd>>> = {
    'no-enabled-origination-url': 32010,
    'no-reachable-origination-url': 32011,
    'only-disaster-recovery': 'disaster-recovery',
    'number-on-another-trunk': 'other-trunk',
    'number-answered-by-webhook': 'webhook',
    'number-not-configured': 'dead',
    'number-not-connected': 'dead',
  }
  const found = findings.filter(({ id }) => ends[id] !== undefined)
  if (found.some(({ id, code }) => typeof ends[id] === 'number' && code !== ends[id])) throw new Error('Another code')
  return found.map(({ id }) => ends[id])[0] ?? 'pbx'
}
