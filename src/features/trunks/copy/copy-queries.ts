import { type QueryKey, queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../../../domain/base/region.ts'
import { type CopyAsked, readCopy } from './read-copy.ts'

export const copyQueries = {
  /** Both Regions, read for a copy: each time anew. */
  sides: (asked: CopyAsked) =>
    queryOptions({
      queryKey: ['copy', asked.from, asked.to, asked.domainName, asked.listNames] as const,
      queryFn: ({ signal }) => readCopy(asked, { signal, priority: 'high' }),
      staleTime: 0,
      gcTime: 0,
    }),
}

/** What a copy may have changed in its target. Routes are not among it. */
export const copyChanges = (region: RegionCode): readonly QueryKey[] => [
  ['ip-addresses', region],
  ['credentials', region],
  ['attached-ip-access-control-lists', region],
  ['attached-credential-lists', region],
  ['access-lists', region],
  ['origination-urls', region],
  ['number-configurations', region],
  ['trunks', region],
]
