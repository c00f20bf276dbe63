import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The keys that the write changed: read again here, and named to the other tabs. Default: everything. */
      invalidates?: (variables: unknown) => readonly QueryKey[]
      /** The write put another account in the place of this one: nothing that was read of it holds. */
      replacesAccount?: true
    }
  }
}

export type ChangedKeys = readonly QueryKey[] | 'everything' | 'account-replaced'

/**
 * Reads are never repeated by themselves (the transport repeats a 429, which was not processed) nor on focus:
 * a list page would read every route again. Pages offer Refresh, and writes name what they changed.
 */
export function createQueryClient(onWrite: (changed: ChangedKeys) => void): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        gcTime: 30 * 60_000,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onSettled: (_data, error, variables, _result, mutation) => {
        if (mutation.meta?.replacesAccount && !error) onWrite('account-replaced')
        else onWrite(mutation.meta?.invalidates?.(variables) ?? 'everything')
      },
    }),
  })
}

export async function invalidate(client: QueryClient, changed: ChangedKeys): Promise<void> {
  if (changed === 'account-replaced') {
    // With the demo bar, which alone does that.
    const { startOver } = await import('../app/start-over.ts')
    return startOver(client)
  }
  if (changed === 'everything') {
    await client.invalidateQueries()
    return
  }
  await Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })))
}
