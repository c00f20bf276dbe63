import { queryOptions } from '@tanstack/react-query'
import { readBulkPlan, type Wish } from './read-bulk-plan.ts'

export const bulkPlanQueries = {
  /** @param id tells one set of numbers and targets from another */
  plan: (id: string, wishes: readonly Wish[], onProgress: (loaded: number) => void) =>
    queryOptions({
      queryKey: ['bulk-plan', id] as const,
      queryFn: ({ client, signal }) => {
        onProgress(0)
        return readBulkPlan(wishes, { client, signal, onProgress })
      },
      enabled: wishes.length > 0,
      // A plan shows one moment; it is loaded again right before the run starts.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
}
