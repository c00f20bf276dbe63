import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type PlannedFinding, type PlannedReroutes, preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { readCheck } from './read-check.ts'
import { reroutesText, routeOf } from '../../domain/preflight/reroute-target.ts'

/** Preflight of re-routes, and what it was made of. */
export type RerouteCheck = {
  readonly checkedAt: Instant
  readonly facts: TrunkFacts
  /** Worst first. */
  readonly findings: readonly PlannedFinding[]
  /** One for each subject; undefined when no Region's host would tell. */
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

/** Read anew each time that a review opens, and never kept. `page`: what the page has read. */
export const rerouteCheckQuery = (plan: PlannedReroutes, page: TrunkFacts) =>
  queryOptions({
    queryKey: ['reroute-check', page.trunk.key, reroutesText(plan.subjects), plan.target] as const,
    queryFn: ({ client }) => checkReroute(client, plan, page),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  })
