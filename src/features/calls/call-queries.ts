import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type CallRecord, isUnderWay } from '../../domain/account/call-record.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { CallSid } from '../../domain/base/sid.ts'
import { type CallPage, type CallQuery, fetchCall, listCalls } from '../../twilio/calls.ts'

/** Begins the key of everything that a call changes. */
export const callsKey = ['calls'] as const

/** One record, apart from the lists: a call that is made changes no other call's. */
export const recordsKey = ['call-record'] as const

/** Nothing but the clock ends a call, and Twilio tells nobody. */
const whileUnderWay = ({ state }: { readonly state: { readonly data: CallPage | undefined } }): number | false =>
  state.data?.calls.some(isUnderWay) ? 5_000 : false

/** Found in one Region, by itself or in a list, a record is not asked for in the others: it stays where it is. */
const isHeldElsewhere = (client: QueryClient, region: RegionCode, sid: CallSid): boolean =>
  regionCodes.some((other) => other !== region && isKnownIn(client, other, sid))

function isKnownIn(client: QueryClient, region: RegionCode, sid: CallSid): boolean {
  if (client.getQueryData<CallRecord | null>([...recordsKey, sid, region])) return true
  const lists = client.getQueriesData<CallPage>({ queryKey: [...callsKey, region] })
  return lists.some(([, page]) => page?.calls.some((call) => call.sid === sid))
}

export const callQueries = {
  list: (region: RegionCode, query: CallQuery, limit: number) =>
    queryOptions({
      queryKey: [...callsKey, region, query, limit] as const,
      queryFn: ({ signal }) => listCalls(region, query, limit, { signal }),
      refetchInterval: whileUnderWay,
    }),
  one: (region: RegionCode, sid: CallSid) =>
    queryOptions({
      queryKey: [...recordsKey, sid, region] as const,
      queryFn: ({ client, signal }) =>
        isHeldElsewhere(client, region, sid) ? null : fetchCall(region, sid, { signal }),
      // A call that has ended changes no more, and a record stays where it is.
      staleTime: ({ state }) => (state.data && isUnderWay(state.data) ? 0 : Number.POSITIVE_INFINITY),
      refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 5_000 : false),
    }),
}
