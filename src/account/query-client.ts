import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The keys that the write changed, reloaded here and in the other tabs. Default: everything. */
      invalidates?: (variables: unknown) => readonly QueryKey[]
      /** The write replaced the account, so everything loaded is out of date. */
      replacesAccount?: true
    }
  }
}

export type ChangedKeys = readonly QueryKey[] | 'everything' | 'account-replaced'

type Given = {
  readonly onWrite: (changed: ChangedKeys) => void
  /** Called once the account has been replaced. */
  readonly startOver: (client: QueryClient) => Promise<void>
}

const givenTo = new WeakMap<QueryClient, Given>()

/**
 * Queries are not retried (the transport repeats a 429, which was not processed) and not refetched on focus, which would
 * load every route of a list page again. Pages offer Refresh, and writes name what they changed.
 */
export function createQueryClient(given: Given): QueryClient {
  const { onWrite } = given
  const client = new QueryClient({
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
  givenTo.set(client, given)
  return client
}

/** Reloads the keys here and in the other tabs, for a change that no mutation made. */
export const noteChanged = (client: QueryClient, changed: ChangedKeys): void => givenTo.get(client)?.onWrite(changed)

export async function invalidate(client: QueryClient, changed: ChangedKeys): Promise<void> {
  if (changed === 'account-replaced') return givenTo.get(client)?.startOver(client)
  if (changed === 'everything') return client.invalidateQueries()
  await Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })))
}
