import { findingKey, type PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import { isSameRoute } from '../../domain/account/route.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** The situation changed since the review, so the operator must review it again before the console writes. */
export type StaleReview = {
  readonly shown: RerouteCheck
  readonly now: RerouteCheck
  readonly routeChanged: boolean
  /** Findings that the operator has not seen, or that are now worse. */
  readonly worse: readonly PlannedFinding[]
}

/** Null when nothing important changed. A finding that went away or a new note needs no second review. */
export function compareChecks(shown: RerouteCheck, now: RerouteCheck): StaleReview | null {
  const known = new Set(shown.findings.flatMap(keysOf))
  const worse = now.findings.filter(
    (finding) =>
      finding.severity !== 'passed' && finding.severity !== 'note' && !keysOf(finding).every((key) => known.has(key)),
  )
  const routeChanged = now.routes.some(({ subject, route }) => {
    const before = shown.routes.find((one) => rerouteText(one.subject) === rerouteText(subject))
    // Undefined where it could not be loaded.
    if (before?.route === undefined || route === undefined) return before?.route !== route
    return !isSameRoute(before.route, route)
  })
  return routeChanged || worse.length > 0 ? { shown, now, routeChanged, worse } : null
}

/** One key for each subject, because a known finding on one more number is worse. */
const keysOf = (finding: PlannedFinding): readonly string[] =>
  finding.subjects.map((subject) => `${rerouteText(subject)} ${findingKey(finding)}`)
