import type { E164 } from '../../src/domain/base/e164.ts'
import { type Instant, later, milliseconds } from '../../src/domain/base/instant.ts'
import type { CallDecision } from './call-decision.ts'
import { numberOf } from './number-directory.ts'
import { numbersOfTrunk } from './numbers.ts'
import { type OriginationCall, placeOrigination } from './place-origination.ts'
import { type Admits, placeTermination, type TerminationCall } from './place-termination.ts'
import type { CallRow } from './rows.ts'
import { draw } from './seeded.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

/** A simulated call. No real call is placed: the mock only applies the rules. */
export type TestCall =
  | {
      readonly leg: 'termination'
      readonly placed: Omit<TerminationCall, 'seed' | 'admits'>
      /** The caller ID; null means the first number of the instance that processes the call. */
      readonly from: E164 | null
    }
  | { readonly leg: 'origination'; readonly placed: Omit<OriginationCall, 'seed'>; readonly from: E164 }

export type TestCallResult = { readonly seed: string; readonly decision: CallDecision; readonly record: CallRow | null }

const busy = new Set([486, 600, 603])

function statusOf({ outcome, sipStatus }: CallDecision): CallRow['status'] {
  if (outcome === 'ended-by-pbx') return busy.has(sipStatus ?? 0) ? 'busy' : 'failed'
  return outcome === 'failed' ? 'failed' : 'completed'
}

/** The fields of a call record that differ between the two legs: twilio.com/docs/voice/api/call-resource */
function parties(tables: Tables, call: TestCall, { region, trunkSid, hops }: CallDecision) {
  if (call.leg === 'termination') {
    const own = region && trunkSid ? numbersOfTrunk(tables, region, trunkSid).slice(0, 1)[0] : undefined
    const from = call.from ?? own?.number ?? `sip:${call.placed.credentials?.username ?? 'pbx'}@${call.placed.source}`
    return { direction: 'trunking-terminating', phoneNumberSid: null, from, to: call.placed.to } as const
  }
  const { number } = call.placed
  const phoneNumberSid = numberOf(tables, number)?.sid ?? null
  const last = hops.at(-1)
  const to = last?.kind === 'origination-url' ? last.sipUrl : number
  const direction = trunkSid ? 'trunking-originating' : 'inbound'
  return { direction, phoneNumberSid, from: call.from, to } as const
}

/** The duration of an answered call in milliseconds: 20 to 180 whole seconds, derived from the seed. */
const lengthOf = (seed: string): number => (20 + Math.floor(draw(`${seed} length`) * 161)) * 1000

/** R15: the Region that processed the call keeps the record. */
function record(
  tables: WritableTables,
  call: TestCall,
  decision: CallDecision,
  seed: string,
  now: Instant,
): CallRow | null {
  const { region, trunkSid, isRecorded } = decision
  if (!isRecorded || region === null) return null
  const seq = nextSeq(tables)
  const sid = sidOf.call(String(seq))
  const status = statusOf(decision)
  const endTime = status === 'completed' ? later(now, milliseconds(lengthOf(seed))) : now
  const row: CallRow = {
    seq,
    sid,
    region,
    trunkSid,
    ...parties(tables, call, decision),
    status,
    startTime: now,
    endTime,
  }
  tables.put('call', sid, row)
  return row
}

/**
 * Places a test call by rules R3 to R8 and keeps its record. Without a given seed, the seed is a counter, so the same
 * calls from the same state land in the same Regions (R9).
 */
export function placeTestCall(
  tables: WritableTables,
  call: TestCall,
  givenSeed: string | null,
  now: Instant,
  admits: Admits = () => true,
): TestCallResult {
  const seed = givenSeed ?? `test call ${nextSeq(tables)}`
  const decision =
    call.leg === 'termination'
      ? placeTermination(tables, { ...call.placed, seed, admits }, now)
      : placeOrigination(tables, { ...call.placed, seed }, now)
  return { seed, decision, record: record(tables, call, decision, seed, now) }
}
