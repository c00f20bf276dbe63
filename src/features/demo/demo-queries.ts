import { queryOptions } from '@tanstack/react-query'
import { type DemoState, readDemoState } from './demo-api.ts'

export const demoQueries = {
  state: () =>
    queryOptions({
      queryKey: ['demo-state'] as const,
      queryFn: ({ signal }) => readDemoState(signal),
      staleTime: Number.POSITIVE_INFINITY,
      meta: { outlivesAccount: true },
      refetchInterval: ({ state }) => stateRefetchInterval(state.data),
    }),
}

/** In milliseconds. Polls while faults are on, because any request may use one up. */
export const stateRefetchInterval = (state: Pick<DemoState, 'faults'> | undefined): number | false =>
  state && state.faults.length > 0 ? 1_000 : false
