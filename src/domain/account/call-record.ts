import type { Instant } from '../base/instant.ts'
import type { RegionCode } from '../base/region.ts'
import type { CallSid, PhoneNumberSid, TrunkSid } from '../base/sid.ts'

/** twilio.com/docs/voice/api/call-resource */
export const callDirections = [
  'trunking-terminating',
  'trunking-originating',
  'inbound',
  'outbound-api',
  'outbound-dial',
] as const
export type CallDirection = (typeof callDirections)[number]

export const callStatuses = [
  'queued',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
] as const
export type CallStatus = (typeof callStatuses)[number]

/** A call as `Calls` of one Region has it: stored where it was processed, and it stays there (R15). It names no edge. */
export type CallRecord = {
  readonly region: RegionCode
  readonly sid: CallSid
  readonly direction: CallDirection
  /** Numbers in E.164, or SIP addresses. */
  readonly from: string
  readonly to: string
  /** The number that was called; `to` of a call that a trunk took is the SIP address it left for. Null of calls from the PBX. */
  readonly numberSid: PhoneNumberSid | null
  readonly trunkSid: TrunkSid | null
  readonly status: CallStatus
  readonly startTime: Instant
  /** Null while it lasts. */
  readonly seconds: number | null
}

export const isUnderWay = ({ status }: CallRecord): boolean =>
  status === 'queued' || status === 'ringing' || status === 'in-progress'
