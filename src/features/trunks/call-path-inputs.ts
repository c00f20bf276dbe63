import { originationCallPath, type RoutedNumbers } from '../call-path/origination-call-path.ts'
import type { CallPath, Standing, StandingKind } from '../call-path/call-path.ts'
import { terminationCallPath } from '../call-path/termination-call-path.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import type { NotRead, TrunkFacts } from '../../domain/account/facts.ts'
import { instanceState, type PresentInstance } from '../../domain/verdict/instance-state.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import {
  type MissingPart,
  missingForOrigination,
  missingForTermination,
  originationFails,
} from '../../domain/verdict/missing-part.ts'
import type { OriginationUrl } from '../../domain/account/origination-url.ts'
import { unreachableUrl } from '../../domain/account/unreachable-host.ts'
import { numberReach } from '../../domain/account/number-reach.ts'
import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { edgeOf, hostOfSipUri, parseSipUri } from '../../domain/base/sip-uri.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { activeRegion, isPropagating, type Leg } from '../../domain/account/route.ts'

/** The diagram of one leg, from the same facts as the page's verdicts. */
export function callPathOf(leg: Leg, facts: TrunkFacts, prospective: RegionCode | null): CallPath {
  return leg === 'termination' ? terminationPath(facts, prospective) : originationPath(facts, prospective)
}

function terminationPath(facts: TrunkFacts, prospective: RegionCode | null): CallPath {
  const route = facts.terminationRoute ?? undefined
  const active = route && activeRegion(route)
  return terminationCallPath({
    domainName: facts.trunk.domainName,
    active: active ?? null,
    implicit: route?.kind === 'implicit',
    propagating: route !== undefined && isPropagating(route, facts.now),
    mayStillTakeCalls: facts.formerTerminationRegion,
    standings: byRegion((region) => standingOf('termination', region, facts)),
    pbxAddresses: active ? addressesIn(active, facts) : [],
    edge: null,
    prospective,
  })
}

function originationPath(facts: TrunkFacts, prospective: RegionCode | null): CallPath {
  const { numbers } = facts
  const [only] = numbers
  const propagating = numbers.filter(({ route }) => route && isPropagating(route, facts.now))
  return originationCallPath({
    subject: only && numbers.length === 1 ? formatE164(only.number) : counted(numbers.length, 'number'),
    routed: byRegion((region) => routedTo(region, facts)),
    notRead: numbers.filter((number) => !number.route && numberReach(number, facts).kind === 'not-read').length,
    implicit: only !== undefined && numbers.length === 1 && only.route?.kind === 'implicit',
    mayStillTakeCalls: regionCodes.filter((region) => propagating.some(({ formerRegion }) => formerRegion === region)),
    standings: byRegion((region) => standingOf('origination', region, facts)),
    egress: Object.fromEntries(
      regionCodes.flatMap((region) => {
        const urls = facts.parts[region]?.originationUrls
        return urls ? [[region, reachableUrls(urls).map(({ sipUrl }) => edgeOf(parseSipUri(sipUrl)))]] : []
      }),
    ),
    pbxHosts: hostsOf(facts),
    prospective,
  })
}

function routedTo(region: RegionCode, facts: TrunkFacts): RoutedNumbers {
  const here = facts.numbers.filter(({ route }) => route && activeRegion(route) === region)
  const reaches = here.map((number) => numberReach(number, facts))
  const prepared = reaches.flatMap((reach) => (reach.kind === 'prepared' ? reach.reaches.kind : []))
  return {
    served: reaches.filter(({ kind }) => kind === 'served').length,
    notConnected: prepared.filter((kind) => kind === 'nothing').length,
    elsewhere: prepared.filter((kind) => kind !== 'nothing').length,
    notRead: reaches.filter(({ kind }) => kind === 'not-read').length,
    propagating: here.filter(({ route }) => route !== undefined && isPropagating(route, facts.now)).length,
  }
}

function standingOf(leg: Leg, region: RegionCode, facts: TrunkFacts): Standing {
  const state = instanceState(region, facts)
  if (state.kind !== 'present') return { kind: state.kind, fails: null }
  const parts = facts.parts[region]
  const missing =
    leg === 'termination' ? missingForTermination(state.instance, parts) : missingForOrigination(state.instance, parts)
  const first = missing?.[0]
  const fails = leg === 'termination' || originationFails(state.instance, parts) === true
  return { kind: kindOf(state, missing), fails: (fails && first) || null }
}

/** Depends only on what this leg needs, not on the other leg or on a route that has not loaded. */
function kindOf(state: PresentInstance, missing: readonly MissingPart[] | NotRead): StandingKind {
  if (missing === undefined) return 'not-read'
  if (missing.length > 0 && !missing.includes('no-domain-name')) return 'incomplete'
  return state.summary === 'standby' ? 'standby' : 'active'
}

function addressesIn(region: RegionCode, facts: TrunkFacts): readonly string[] {
  const lists = facts.parts[region]?.ipAccessControlLists ?? []
  return lists.flatMap((list) =>
    list.entries.map(({ cidr }) => (cidr.prefixLength === 32 ? cidr.address : formatCidr(cidr))),
  )
}

/** Calls sent to the others get no answer, so they do not leave to a PBX. */
const reachableUrls = (urls: readonly OriginationUrl[]): readonly OriginationUrl[] =>
  urls.filter((url) => url.enabled && unreachableUrl(url) === null)

/** Hosts of the Regions that serve numbers, or of all Regions if none does. */
function hostsOf(facts: TrunkFacts): readonly string[] {
  const live = regionCodes.filter((region) => routedTo(region, facts).served > 0)
  const hosts = (live.length > 0 ? live : regionCodes).flatMap((region) =>
    (facts.parts[region]?.originationUrls ?? []).flatMap(({ enabled, sipUrl }) =>
      enabled ? (hostOfSipUri(sipUrl) ?? []) : [],
    ),
  )
  return [...new Set(hosts)]
}
