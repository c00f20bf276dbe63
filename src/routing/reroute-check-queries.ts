import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { TrunkFacts } from '../domain/facts.ts'
import type { Finding } from '../domain/finding.ts'
import type { Instant } from '../domain/instant.ts'
import { preflight, type ReroutePlan } from '../domain/preflight.ts'
import type { Route } from '../domain/route.ts'
import { readCheck } from './read-check.ts'
import { rerouteText, routeOf } from './reroute-target.ts'

/** Preflight of one re-route, and what it was made of. */
export type RerouteCheck = {
  readonly checkedAt: Instant
  readonly facts: TrunkFacts
  /** Worst first. */
  readonly findings: readonly Finding[]
  /** Undefined when no Region's host would tell. */
  readonly route: Route | undefined
}

export async function checkReroute(client: QueryClient, plan: ReroutePlan, page: TrunkFacts): Promise<RerouteCheck> {
  const facts = await readCheck(client, plan, page)
  return { checkedAt: facts.now, facts, findings: preflight(plan, facts), route: routeOf(plan.subject, facts) }
}

/** Read anew each time that a review opens, and never kept. `page`: what the page has read. */
export const rerouteCheckQuery = (plan: ReroutePlan, page: TrunkFacts) =>
  queryOptions({
    queryKey: ['reroute-check', page.trunk.key, rerouteText(plan.subject), plan.target] as const,
    queryFn: ({ client }) => checkReroute(client, plan, page),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  })
