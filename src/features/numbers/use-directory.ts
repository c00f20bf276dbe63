import { useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useEffect } from 'react'
import { byRegion } from '../../domain/base/region.ts'
import { rememberLast } from '../../domain/base/remember-last.ts'
import { consoleDirectory, type Directory } from './directory-store.ts'
import { namesByInstance } from '../../account/account-lists.ts'
import { numberQueries } from '../../account/number-queries.ts'
import { numbersSoFar } from '../../account/numbers-so-far.ts'

/** All numbers as far as they were read. */
export function useDirectory(): Directory {
  const client = useQueryClient()

  // Outside React: the lists, and their pages while they arrive.
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

/** The name of the trunk of every instance; the same map until a list is read again. */
export const trunkNamesOf = rememberLast(namesByInstance)
