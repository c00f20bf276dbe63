import { useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useEffect } from 'react'
import { byRegion } from '../../domain/base/region.ts'
import { rememberLast } from '../../domain/base/remember-last.ts'
import { consoleDirectory, type Directory } from './directory-store.ts'
import { namesByInstance } from '../../account/account-lists.ts'
import { numberQueries } from '../../account/number-queries.ts'
import { numbersSoFar } from '../../account/numbers-so-far.ts'

/** All loaded numbers. */
export function useDirectory(): Directory {
  const client = useQueryClient()

  // Outside React: the lists and their arriving pages.
  useEffect(() => {
    const feed = () =>
      consoleDirectory.feed(
        byRegion((region) => {
          const list = client.getQueryData(numberQueries.configurations(region).queryKey)
          return { list: list ?? numbersSoFar.get()[region], complete: list !== undefined }
        }),
      )
    feed()
    const [key] = numberQueries.configurations('us1').queryKey
    const pages = numbersSoFar.subscribe(feed)
    const leaveLists = client.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && Array.isArray(query.queryKey) && query.queryKey[0] === key) feed()
    })
    return () => {
      pages.unsubscribe()
      leaveLists()
    }
  }, [client])

  return useSelector(consoleDirectory)
}

/** The trunk name of each instance; the same map until a list is reloaded. */
export const trunkNamesOf = rememberLast(namesByInstance)
