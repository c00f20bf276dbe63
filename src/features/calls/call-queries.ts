import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type CallRecord, isUnderWay } from '../../domain/account/call-record.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { CallSid } from '../../domain/base/sid.ts'
import { type CallPage, type CallQuery, fetchCall, listCalls } from '../../twilio/calls.ts'

const listsKey = ['calls'] as const
const recordsKey = ['call-record'] as const

/** Polls, because Twilio does not signal that a call has ended. */
const whileUnderWay = ({ state }: { readonly state: { readonly data: CallPage | undefined } }): number | false =>
  state.data?.calls.some(isUnderWay) ? 5_000 : false

/** A record stays in one Region (R15), so once found there the others are not asked. */
const isInAnotherRegion = (client: QueryClient, region: RegionCode, sid: CallSid): boolean =>
  regionCodes.some((other) => other !== region && isKnownIn(client, other, sid))

function isKnownIn(client: QueryClient, region: RegionCode, sid: CallSid): boolean {
  if (client.getQueryData<CallRecord | null>([...recordsKey, sid, region])) return true
  const lists = client.getQueriesData<CallPage>({ queryKey: [...listsKey, region] })
  return lists.some(([, page]) => page?.calls.some((call) => call.sid === sid))
}

export const callQueries = {
  /** The start of every key that a new call invalidates. */
  listsKey,
  /** Separate from the lists, because a new call does not change other records. */
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
        isInAnotherRegion(client, region, sid) ? null : fetchCall(region, sid, { signal }),
      // The record of a call that has ended never changes.
      staleTime: ({ state }) => (state.data && isUnderWay(state.data) ? 0 : Number.POSITIVE_INFINITY),
      refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 5_000 : false),
    }),
}
