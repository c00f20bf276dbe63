import { queryOptions } from '@tanstack/react-query'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { reroutesText } from '../../domain/preflight/reroute-target.ts'
import { checkReroute } from './check-reroute.ts'

/** Fetched each time a review opens, and never cached. `page`: what the page has loaded. */
export const rerouteCheckQuery = (plan: PlannedReroutes, page: TrunkFacts) =>
  queryOptions({
    queryKey: ['reroute-check', page.trunk.key, reroutesText(plan.subjects), plan.target] as const,
    queryFn: ({ client }) => checkReroute(client, plan, page),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  })
