import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import { type CheckId, type Finding, worstFirst } from './finding.ts'
import type { Instant } from '../base/instant.ts'
import { reachedIn } from '../account/number-reach.ts'
import { originationFindings } from './preflight-origination.ts'
import { routeFindings } from './preflight-route.ts'
import type { RegionCode } from '../base/region.ts'
import { activeRegion, type Route } from '../account/route.ts'
import type { TrunkSid } from '../base/sid.ts'

/** What a bulk run would do with one number. */
export type BulkVerdict =
  | { readonly kind: 'will-change'; readonly before: Route; readonly findings: readonly Finding[] }
  | { readonly kind: 'already-there'; readonly before: Route }
  /** Calls to it would fail, or reach something other than a trunk. `overridable`: the operator may give a reason. */
  | {
      readonly kind: 'blocked'
      readonly before: Route
      readonly overridable: boolean
      readonly findings: readonly Finding[]
    }
  /** Its route is not loaded, so nobody knows what the write would change. */
  | { readonly kind: 'not-read' }

/** The loaded facts of the trunk that an instance belongs to. */
export type FactsOfInstance = (region: RegionCode, sid: TrunkSid) => TrunkFacts | undefined

/** Without these checks nobody knows whether the target answers the call. */
const deciding: ReadonlySet<CheckId> = new Set(['number', 'instance', 'origination-urls'])

/**
 * Preflight of one number among many, without the findings about the trunk as a whole. Compares the trunk that answers
 * in the target with the one that answers now.
 */
export function bulkVerdict(
  number: NumberFacts,
  target: RegionCode,
  factsOf: FactsOfInstance,
  now: Instant,
): BulkVerdict {
  const { route, formerRegion } = number
  if (route === undefined) return { kind: 'not-read' }
  const source = activeRegion(route)
  if (source === target) return { kind: 'already-there', before: route }
  const [here, there] = [source, target].map((region) => {
    const reached = reachedIn(region, number)
    return reached?.kind === 'trunk' ? factsOf(region, reached.trunkSid) : undefined
  })
  const facts = there ?? here
  const another = anotherTrunk(number, target, here, there)
  const saidOtherwise = new Set<Finding['id']>(
    // If another trunk would answer, there is obviously no source instance to compare with.
    another.length > 0
      ? ['number-on-another-trunk', 'source-without-instance', 'answered-by-another-trunk']
      : ['number-on-another-trunk'],
  )
  const findings = worstFirst([
    ...(facts === undefined
      ? withoutTrunk(number, target)
      : originationFindings(number, source, target, facts).filter(({ id }) => !saidOtherwise.has(id))),
    ...another,
    ...routeFindings(target, { route, former: formerRegion, now }),
  ])
  const blocks = ({ severity }: Finding) => severity === 'blocker' || severity === 'overridable-blocker'
  const unsure = ({ id, check, region }: Finding) => id === 'not-checked' && deciding.has(check) && region === target
  if (!findings.some((finding) => blocks(finding) || unsure(finding))) {
    return { kind: 'will-change', before: route, findings }
  }
  const overridable = !findings.some(({ severity }) => severity === 'blocker')
  return { kind: 'blocked', before: route, overridable, findings }
}

/** No trunk answers it here or there, or the trunk is not loaded. */
function withoutTrunk(number: NumberFacts, target: RegionCode): readonly Finding[] {
  const about = { check: 'number', region: target, code: null } as const
  const reached = reachedIn(target, number)
  switch (reached?.kind) {
    case undefined:
    case 'trunk':
      return [{ ...about, id: 'not-checked', severity: 'not-checked', unread: 'region' }]
    case 'webhook':
      return [{ ...about, id: 'number-answered-by-webhook', severity: 'overridable-blocker', url: reached.url }]
    case 'nothing':
      return [
        number.configurations[target] === null
          ? { ...about, id: 'number-not-configured', severity: 'blocker' }
          : { ...about, id: 'number-not-connected', severity: 'blocker' },
      ]
  }
}

/** Calls would reach another trunk than now. */
function anotherTrunk(
  number: NumberFacts,
  target: RegionCode,
  here: TrunkFacts | undefined,
  there: TrunkFacts | undefined,
): readonly Finding[] {
  const trunkSid = number.configurations[target]?.trunkSid
  if (!here || !there || !trunkSid || here.trunk.key === there.trunk.key) return []
  return [{ id: 'number-on-another-trunk', severity: 'warning', check: 'number', region: target, code: null, trunkSid }]
}
