import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type CallRecord, isUnderWay } from '../../domain/account/call-record.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { CallSid } from '../../domain/base/sid.ts'
import { type CallPage, type CallQuery, fetchCall, listCalls } from '../../twilio/calls.ts'

const listsKey = ['calls'] as const
const recordsKey = ['call-record'] as const

/** Nothing but the clock ends a call, and Twilio tells nobody. */
const whileUnderWay = ({ state }: { readonly state: { readonly data: CallPage | undefined } }): number | false =>
  state.data?.calls.some(isUnderWay) ? 5_000 : false

/** Found in one Region, by itself or in a list, a record is not asked for in the others: it stays where it is. */
const isHeldElsewhere = (client: QueryClient, region: RegionCode, sid: CallSid): boolean =>
  regionCodes.some((other) => other !== region && isKnownIn(client, other, sid))

function isKnownIn(client: QueryClient, region: RegionCode, sid: CallSid): boolean {
  if (client.getQueryData<CallRecord | null>([...recordsKey, sid, region])) return true
  const lists = client.getQueriesData<CallPage>({ queryKey: [...listsKey, region] })
  return lists.some(([, page]) => page?.calls.some((call) => call.sid === sid))
}

export const callQueries = {
  /** Begins the key of everything that a new call changes. */
  listsKey,
  /** Begins the key of each record, apart from the lists: a new call changes no other call's. */
  recordsKey,
  list: (region: RegionCode, query: CallQuery, limit: number) =>
    queryOptions({
      queryKey: [...listsKey, region, query, limit] as const,
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
