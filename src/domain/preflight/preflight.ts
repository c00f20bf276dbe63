import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import { type CheckId, type Finding, worstFirst } from './finding.ts'
import { legsAfterwards } from './legs-afterwards.ts'
import { originationFindings } from './preflight-origination.ts'
import { type RouteFacts, routeFindings } from './preflight-route.ts'
import { terminationFindings } from './preflight-termination.ts'
import type { RegionCode } from '../base/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../account/route.ts'

export type ReroutePlan = { readonly subject: RouteSubject; readonly target: RegionCode }

/**
 * What would happen if the subject were re-routed to the target now; worst first. The target is compared with the source,
 * the Region where the subject is active now. Throws for a Termination URI of another trunk, which is a bug.
 * @param others subjects of the same trunk that are re-routed with it; they affect only where the legs are afterwards
 */
export function preflight(
  { subject, target }: ReroutePlan,
  facts: TrunkFacts,
  others: readonly RouteSubject[] = [],
): readonly Finding[] {
  const { route, former } = routeFacts(subject, facts)
  const source = route && activeRegion(route)
  const findings =
    subject.leg === 'termination'
      ? terminationFindings(source, target, facts)
      : originationFindings(numberFacts(subject, facts), source, target, facts)
  return worstFirst([
    ...targetNotRead(findings, target),
    ...sourceNotRead(findings, source, target),
    ...findings,
    ...routeFindings(target, { route, former, now: facts.now }),
    legsAfterwards(subject, target, afterwards(others, target, facts)),
  ])
}

/** The facts once these subjects have settled in the target. */
function afterwards(subjects: readonly RouteSubject[], target: RegionCode, facts: TrunkFacts): TrunkFacts {
  if (subjects.length === 0) return facts
  const route: Route = { kind: 'explicit', voiceRegion: target, dateCreated: facts.now, dateUpdated: facts.now }
  const moved = new Set(subjects.map((subject) => (subject.leg === 'origination' ? subject.number : subject.leg)))
  return {
    ...facts,
    terminationRoute: moved.has('termination') ? route : facts.terminationRoute,
    numbers: facts.numbers.map((number) => (moved.has(number.number) ? { ...number, route } : number)),
  }
}

function routeFacts(subject: RouteSubject, facts: TrunkFacts): RouteFacts {
  if (subject.leg === 'origination') {
    const { route, formerRegion } = numberFacts(subject, facts)
    return { route, former: formerRegion, now: facts.now }
  }
  if (subject.domainName !== facts.trunk.domainName) {
    throw new Error(`Preflight of ${subject.domainName} with the facts of ${facts.trunk.key}`)
  }
  return { route: facts.terminationRoute ?? undefined, former: facts.formerTerminationRegion, now: facts.now }
}

/** Nothing is loaded for a number that is not among the facts. */
function numberFacts({ number }: Extract<RouteSubject, { leg: 'origination' }>, facts: TrunkFacts): NumberFacts {
  const known = facts.numbers.find((one) => one.number === number)
  return known ?? { number, configurations: {}, route: undefined, formerRegion: null }
}

/** The checks that can find a blocker. */
const blocking: ReadonlySet<CheckId> = new Set([
  'instance',
  'list-attached',
  'access-lists',
  'credential-lists',
  'number',
  'origination-urls',
] as const)

const notCheckedIn = (region: RegionCode, findings: readonly Finding[]): readonly CheckId[] =>
  findings.filter(({ id, region: unread }) => id === 'not-checked' && unread === region).map(({ check }) => check)

/** If a blocker cannot be ruled out, the operator has to give a reason. */
function targetNotRead(findings: readonly Finding[], target: RegionCode): readonly Finding[] {
  // Calls will not use this trunk; the warning about the other trunk already says so.
  if (findings.some(({ id }) => id === 'number-on-another-trunk')) return []
  const checks = notCheckedIn(target, findings).filter((check) => blocking.has(check))
  const [check] = checks
  if (check === undefined) return []
  return [{ id: 'target-not-read', severity: 'overridable-blocker', check, region: target, code: null, checks }]
}

function sourceNotRead(
  findings: readonly Finding[],
  source: RegionCode | undefined,
  target: RegionCode,
): readonly Finding[] {
  const about = { id: 'source-not-read', severity: 'warning', check: 'source', code: null } as const
  if (source === undefined) return [{ ...about, region: target, checks: ['route'] }]
  const checks = source === target ? [] : notCheckedIn(source, findings)
  return checks.length === 0 ? [] : [{ ...about, region: source, checks }]
}
