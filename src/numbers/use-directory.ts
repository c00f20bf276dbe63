import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { byRegion } from '../domain/region.ts'
import { rememberLast } from '../domain/remember-last.ts'
import type { TrunkSid } from '../domain/sid.ts'
import type { Trunk } from '../domain/trunk.ts'
import type { AccountLists } from '../trunks/account-lists-queries.ts'
import { consoleDirectory, type Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import { numberQueries } from './number-queries.ts'
import { numbersSoFar, subscribeNumbersSoFar } from './numbers-so-far-queries.ts'

/** All numbers as far as they were read. `configurations`: changes whenever a Region's list was read to its end. */
export function useDirectory({ configurations }: AccountLists): Directory {
  const client = useQueryClient()

  // Outside React: the lists, and their pages while they arrive.
  useEffect(() => {
    const feed = () =>
      consoleDirectory.feed(
        byRegion((region) => {
          const list = client.getQueryData(numberQueries.configurations(region).queryKey)
          return { list: list ?? numbersSoFar(region), complete: list !== undefined }
        }),
      )
    feed()
    return subscribeNumbersSoFar(feed)
  }, [client, configurations])

  return useSyncExternalStore(consoleDirectory.subscribe, consoleDirectory.get)
}

/** The name of the trunk of every instance; the same map until a list is read again. */
export const trunkNamesOf: (trunks: readonly Trunk[]) => TrunkNames = rememberLast(
  (trunks: readonly Trunk[]) =>
    new Map(
      trunks.flatMap(({ name, instances }) =>
        Object.values(instances).map(({ sid }): [TrunkSid, string] => [sid, name]),
      ),
    ),
)
