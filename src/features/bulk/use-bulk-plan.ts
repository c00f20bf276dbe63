import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bulkPlanQueries } from './bulk-plan-queries.ts'
import { type BulkPlan, readBulkPlan, type Wish } from './read-bulk-plan.ts'

export type PlanState = {
  readonly plan: BulkPlan | undefined
  /** Of how many numbers the route was read, while the plan is made. */
  readonly read: number
  readonly reading: boolean
  readonly error: Error | null
  readonly again: () => void
  /** Reads all that decides anew, right before the start. */
  readonly recheck: () => Promise<BulkPlan>
  /** Puts what was just read in the place of what is shown. */
  readonly show: (plan: BulkPlan) => void
}

/** @param id tells one set of numbers and targets from another */
export function useBulkPlan(id: string, wishes: readonly Wish[]): PlanState {
  const client = useQueryClient()
  const [read, setRead] = useState(0)
  const options = bulkPlanQueries.plan(id, wishes, setRead)
  const query = useQuery(options)
  return {
    plan: query.data,
    read,
    reading: query.isFetching,
    error: query.error,
    again: () => void query.refetch(),
    recheck: () => readBulkPlan(wishes, { client, fresh: true }),
    show: (plan) => client.setQueryData(options.queryKey, plan),
  }
}
