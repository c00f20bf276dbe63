import type { Finding } from '../domain/finding.ts'
import { activeRegion, type Route } from '../domain/route.ts'
import type { RerouteCheck } from './reroute-check-queries.ts'

/** What was reviewed does not hold any more: the operator has to see it before anything is written. */
export type StaleReview = {
  readonly shown: RerouteCheck
  readonly now: RerouteCheck
  readonly routeChanged: boolean
  /** What is worse than, or not among, what was shown. */
  readonly worse: readonly Finding[]
}

/** Null when nothing that matters differs: a finding that is gone, and a note that came, are no reason to ask again. */
export function compareChecks(shown: RerouteCheck, now: RerouteCheck): StaleReview | null {
  const known = new Set(shown.findings.map(keyOf))
  const worse = now.findings.filter(
    (finding) => finding.severity !== 'passed' && finding.severity !== 'note' && !known.has(keyOf(finding)),
  )
  const routeChanged = !sameRoute(shown.route, now.route)
  return routeChanged || worse.length > 0 ? { shown, now, routeChanged, worse } : null
}

const keyOf = (finding: Finding): string => JSON.stringify(finding)

function sameRoute(one: Route | undefined, other: Route | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.kind === 'implicit' || other.kind === 'implicit') return one.kind === other.kind
  return activeRegion(one) === activeRegion(other) && one.dateUpdated === other.dateUpdated
}
