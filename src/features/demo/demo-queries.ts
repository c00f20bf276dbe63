import { queryOptions } from '@tanstack/react-query'
import { type DemoState, readDemoState } from './demo-api.ts'

export const demoQueries = {
  state: () =>
    queryOptions({
      queryKey: ['demo-state'] as const,
      queryFn: ({ signal }) => readDemoState(signal),
      staleTime: Number.POSITIVE_INFINITY,
      // The demo bar stays as it is until it knows better.
      meta: { outlivesAccount: true },
      refetchInterval: ({ state }) => readAgainAfter(state.data),
    }),
}

/** In milliseconds. A fault is used up by requests that the query of the demo's state does not know of. */
export const readAgainAfter = (state: Pick<DemoState, 'faults'> | undefined): number | false =>
  state && state.faults.length > 0 ? 1_000 : false
