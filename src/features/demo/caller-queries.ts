import { queryOptions } from '@tanstack/react-query'
import type { DomainName } from '../../domain/base/domain-name.ts'
import { readCallers } from './test-call-api.ts'

/** Null loads the callers of the whole account. */
export const knownCallers = (domainName: DomainName | null) =>
  queryOptions({
    queryKey: ['known-callers', domainName] as const,
    queryFn: ({ signal }) => readCallers(domainName, signal),
    staleTime: 60_000,
  })
