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

/** A call record. It stays in the Region that processed the call (R15), and does not name an edge. */
export type CallRecord = {
  readonly region: RegionCode
  readonly sid: CallSid
  readonly direction: CallDirection
  /** Numbers in E.164, or SIP addresses. */
  readonly from: string
  readonly to: string
  /** The called number; null for calls from the PBX. `to` of a call to a number is the SIP address it was sent to. */
  readonly numberSid: PhoneNumberSid | null
  readonly trunkSid: TrunkSid | null
  readonly status: CallStatus
  readonly startTime: Instant
  /** Null while the call lasts. */
  readonly seconds: number | null
}

export const isUnderWay = ({ status }: CallRecord): boolean =>
  status === 'queued' || status === 'ringing' || status === 'in-progress'
