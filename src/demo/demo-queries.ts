import { queryOptions } from '@tanstack/react-query'
import { readDemoState } from './demo-api.ts'

export const demoQueries = {
  state: () =>
    queryOptions({
      queryKey: ['demo-state'] as const,
      queryFn: ({ signal }) => readDemoState(signal),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
