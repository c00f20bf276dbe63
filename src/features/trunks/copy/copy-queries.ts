import { queryOptions } from '@tanstack/react-query'
import { type CopyAsked, readCopy } from './read-copy.ts'

export const copyQueries = {
  /** Both Regions, read for a copy: each time anew. */
  sides: (asked: CopyAsked) =>
    queryOptions({
      queryKey: ['copy', asked.from, asked.to, asked.domainName, asked.listNames] as const,
      queryFn: ({ client, signal }) => readCopy(client, asked, signal),
      staleTime: 0,
      gcTime: 0,
    }),
}
