import { queryOptions } from '@tanstack/react-query'
import { exportState } from './demo-api.ts'
import { packState, unpackState } from './shared-text.ts'

export const shareQueries = {
  exported: () =>
    queryOptions({
      queryKey: ['demo-export'] as const,
      queryFn: async () => {
        const { changes, text } = await exportState()
        return { changes, text, fragment: await packState(text) }
      },
      staleTime: 0,
      gcTime: 0,
    }),
  unpacked: (fragment: string) =>
    queryOptions({
      queryKey: ['shared-state', fragment] as const,
      queryFn: () => unpackState(fragment),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
}
