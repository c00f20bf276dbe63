import * as v from 'valibot'
import { type CallRecord, callDirections, type CallStatus, callStatuses } from '../domain/account/call-record.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type CallSid, parseCallSid, parsePhoneNumberSid, parseTrunkSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import { type Decoder, parsed, parsedOrNull } from './decode.ts'
import { getJson, type RequestOptions } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { listFirst } from './paging.ts'

/** Twilio's own filters. It cannot filter by trunk or by direction. */
export type CallQuery = {
  readonly from?: string
  readonly to?: string
  readonly status?: CallStatus
  /** The start day in UTC: `2026-11-24`. */
  readonly day?: string
}

export type CallPage = {
  /** Newest first. */
  readonly calls: readonly CallRecord[]
  /** Whether there are older ones. */
  readonly more: boolean
}

/** The newest records of the calls that a Region processed (R15). */
export async function listCalls(
  region: RegionCode,
  { from, to, status, day }: CallQuery,
  limit: number,
  options?: RequestOptions,
): Promise<CallPage> {
  const { items, more } = await listFirst(
    { region, product: 'api', path: accountPath('/Calls.json'), key: 'calls', item: callRecord(region) },
    {
      ...(from !== undefined && { From: from }),
      ...(to !== undefined && { To: to }),
      ...(status !== undefined && { Status: status }),
      ...(day !== undefined && { StartTime: day }),
    },
    limit,
    options,
  )
  return { calls: items, more }
}

/** Null if the Region does not have the call; another Region may. */
export const fetchCall = (region: RegionCode, sid: CallSid, options?: RequestOptions): Promise<CallRecord | null> =>
  orNullWhenGone(
    getJson({ region, product: 'api', path: accountPath(`/Calls/${sid}.json`) }, callRecord(region), options),
  )

const wire = v.object({
  sid: parsed(parseCallSid, 'a call SID'),
  direction: v.picklist(callDirections),
  from: v.string(),
  to: v.string(),
  phone_number_sid: parsedOrNull(parsePhoneNumberSid, 'a phone number SID'),
  trunk_sid: parsedOrNull(parseTrunkSid, 'a trunk SID'),
  status: v.picklist(callStatuses),
  start_time: parsed(parseInstant, 'a date'),
  duration: parsedOrNull(secondsOf, 'whole seconds'),
})

function secondsOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined
}

const callRecord = (region: RegionCode): Decoder<CallRecord> =>
  v.pipe(
    wire,
    v.transform((call) => ({
      region,
      sid: call.sid,
      direction: call.direction,
      from: call.from,
      to: call.to,
      numberSid: call.phone_number_sid,
      trunkSid: call.trunk_sid,
      status: call.status,
      startTime: call.start_time,
      seconds: call.duration,
    })),
  )
