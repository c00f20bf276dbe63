import { findingKey, type PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import { isSameRoute } from '../../domain/account/route.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** What was reviewed does not hold any more: the operator has to see it before anything is written. */
export type StaleReview = {
  readonly shown: RerouteCheck
  readonly now: RerouteCheck
  readonly routeChanged: boolean
  /** What is worse than, or not among, what was shown. */
  readonly worse: readonly PlannedFinding[]
}

/** Null when nothing that matters differs: a finding that is gone, and a note that came, are no reason to ask again. */
export function compareChecks(shown: RerouteCheck, now: RerouteCheck): StaleReview | null {
  const known = new Set(shown.findings.flatMap(keysOf))
  const worse = now.findings.filter(
    (finding) =>
      finding.severity !== 'passed' && finding.severity !== 'note' && !keysOf(finding).every((key) => known.has(key)),
  )
  const routeChanged = now.routes.some(({ subject, route }) => {
    const before = shown.routes.find((one) => rerouteText(one.subject) === rerouteText(subject))
    // Undefined where it could not be read.
    if (before?.route === undefined || route === undefined) return before?.route !== route
    return !isSameRoute(before.route, route)
  })
  return routeChanged || worse.length > 0 ? { shown, now, routeChanged, worse } : null
}

/** One for each subject: that another number has it too is worse. */
const keysOf = (finding: PlannedFinding): readonly string[] =>
  finding.subjects.map((subject) => `${rerouteText(subject)} ${findingKey(finding)}`)
