import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bulkPlanQueries } from './bulk-plan-queries.ts'
import { type BulkPlan, readBulkPlan, type Wish } from './read-bulk-plan.ts'

export type PlanState = {
  readonly plan: BulkPlan | undefined
  /** How many routes are loaded so far. */
  readonly loaded: number
  readonly loading: boolean
  readonly error: Error | null
  readonly again: () => void
  /** Loads everything again, right before the start. */
  readonly recheck: () => Promise<BulkPlan>
  readonly show: (plan: BulkPlan) => void
}

/** @param id tells one set of numbers and targets from another */
export function useBulkPlan(id: string, wishes: readonly Wish[]): PlanState {
  const client = useQueryClient()
  const [loaded, setLoaded] = useState(0)
  const options = bulkPlanQueries.plan(id, wishes, setLoaded)
  const query = useQuery(options)
  return {
    plan: query.data,
    loaded,
    loading: query.isFetching,
    error: query.error,
    again: () => void query.refetch(),
    recheck: () => readBulkPlan(wishes, { client, fresh: true }),
    show: (plan) => client.setQueryData(options.queryKey, plan),
  }
}
