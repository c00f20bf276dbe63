import { queryOptions } from '@tanstack/react-query'
import { isUnderWay } from '../domain/call-record.ts'
import type { DomainName } from '../domain/domain-name.ts'
import type { RegionCode } from '../domain/region.ts'
import type { CallSid } from '../domain/sid.ts'
import { type CallPage, type CallQuery, fetchCall, listCalls } from '../twilio/calls.ts'
import { readCallers } from './test-call-api.ts'

/** Begins the key of everything that a call changes. */
export const callsKey = ['calls'] as const

/** Nothing but the clock ends a call, and Twilio tells nobody. */
const whileUnderWay = ({ state }: { readonly state: { readonly data: CallPage | undefined } }): number | false =>
  state.data?.calls.some(isUnderWay) ? 5_000 : false

export const callQueries = {
  list: (region: RegionCode, query: CallQuery, limit: number) =>
    queryOptions({
      queryKey: [...callsKey, region, query, limit] as const,
      queryFn: ({ signal }) => listCalls(region, query, limit, { signal }),
      refetchInterval: whileUnderWay,
    }),
  one: (region: RegionCode, sid: CallSid) =>
    queryOptions({
      queryKey: [...callsKey, region, sid] as const,
      queryFn: ({ signal }) => fetchCall(region, sid, { signal }),
      refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 5_000 : false),
    }),
  callers: (domainName: DomainName | null) =>
    queryOptions({
      queryKey: ['known-callers', domainName] as const,
      queryFn: ({ signal }) => readCallers(domainName, signal),
      staleTime: 60_000,
    }),
}
