import type { QueryClient } from '@tanstack/react-query'
import { createTrunkFactsReader } from '../../account/trunk-facts-reader.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { activeRegion, type Route, type RouteSubject, subjectId } from '../../domain/account/route.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type PlannedFinding, type PlannedReroutes, preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import { routeOf } from '../../domain/preflight/reroute-target.ts'

export type RerouteCheck = {
  readonly checkedAt: Instant
  readonly facts: TrunkFacts
  /** Worst first. */
  readonly findings: readonly PlannedFinding[]
  /** One for each subject; undefined when no Region's host returned the route. */
  readonly routes: readonly { readonly subject: RouteSubject; readonly route: Route | undefined }[]
}

export async function checkReroute(
  client: QueryClient,
  plan: PlannedReroutes,
  page: TrunkFacts,
): Promise<RerouteCheck> {
  const facts = await readCheck(client, plan, page)
  return { checkedAt: facts.now, facts, findings: preflightAll(plan, facts), routes: routesOf(plan, facts) }
}

export const routesOf = ({ subjects }: PlannedReroutes, facts: TrunkFacts): RerouteCheck['routes'] =>
  subjects.map((subject) => ({ subject, route: routeOf(subject, facts) }))

/** Loads again what the plan's preflight needs, and takes everything else from what the `page` has loaded. */
export async function readCheck(
  client: QueryClient,
  { subjects, target }: PlannedReroutes,
  page: TrunkFacts,
): Promise<TrunkFacts> {
  const reader = createTrunkFactsReader(client, { page })
  await Promise.all([
    reader.load({ fresh: true, routes: subjects, via: target, trunkLists: regionCodes }),
    reader.load({ fresh: true, routes: otherSubjects(subjects, page) }),
  ])
  const trunk = reader.lists().trunks.find(({ key }) => key === page.trunk.key) ?? { ...page.trunk, instances: {} }
  const sources = subjects.flatMap((subject): readonly RegionCode[] => {
    const route = reader.routeOf(subject)
    return route ? [activeRegion(route)] : []
  })
  const regions = [...new Set([target, ...sources])]
  const instances = regions.flatMap((region) => trunk.instances[region] ?? [])
  await reader.load({
    fresh: true,
    originationUrls: instances,
    accessLists: instances,
    numberLists: subjects.some(({ leg }) => leg === 'origination') ? regions : [],
  })
  return reader.trunkFacts(trunk, new Set(page.numbers.map(({ number }) => number)))
}

/** For "calls afterwards" only this many other numbers' routes load again; the rest come from the page. */
const otherNumbersAtMost = 10

/** Routes of the trunk that the plan does not change but "calls afterwards" depends on. */
function otherSubjects(subjects: readonly RouteSubject[], { trunk, numbers }: TrunkFacts): readonly RouteSubject[] {
  const { domainName } = trunk
  const planned = new Set(subjects.map(subjectId))
  const movesTermination = domainName !== null && planned.has(domainName)
  const others: readonly RouteSubject[] = [
    ...(domainName === null ? [] : [{ leg: 'termination', domainName } as const]),
    ...numbers
      .slice(0, movesTermination ? otherNumbersAtMost : 0)
      .map(({ number }) => ({ leg: 'origination', number }) as const),
  ]
  return others.filter((subject) => !planned.has(subjectId(subject)))
}
