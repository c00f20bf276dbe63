import type { DomainName } from '../../domain/base/domain-name.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { CallSid } from '../../domain/base/sid.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { placeTestCall, readCallers } from './test-call-api.ts'
import type { TestCall, TestCallResult } from './test-call.ts'

/** What a test call proves of a leg. Plain data, to be kept with the change that it verifies. */
export type CallEvidence = {
  readonly at: Instant
  /** The known caller's name, or the number called. */
  readonly what: string
  /** Where it was processed or refused; null when it reached no Region. */
  readonly region: RegionCode | null
  readonly outcome: TestCallResult['outcome']
  readonly code: number | null
  /** Null: no record anywhere. */
  readonly record: { readonly region: RegionCode; readonly sid: CallSid } | null
}

export type LegEvidence = { readonly leg: Leg; readonly calls: readonly CallEvidence[] }

/** What is verified: every known caller of a Termination URI, or these numbers. */
export type VerifiedLeg =
  | { readonly leg: 'termination'; readonly domainName: DomainName }
  | { readonly leg: 'origination'; readonly numbers: readonly E164[] }

/**
 * Places the known callers' test calls of a leg, one after another. Each leaves the record that such a call leaves.
 * Throws when the demo fails: evidence of half the callers is none.
 */
export async function verifyLeg(verified: VerifiedLeg, signal?: AbortSignal): Promise<LegEvidence> {
  const calls: CallEvidence[] = []
  for (const [what, call] of await callsOf(verified, signal)) {
    const { region, outcome, code, record } = await placeTestCall(call, signal)
    calls.push({ at: serverNow(), what, region, outcome, code, record })
  }
  return { leg: verified.leg, calls }
}

async function callsOf(
  verified: VerifiedLeg,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [what: string, call: TestCall])[]> {
  if (verified.leg === 'origination') {
    return verified.numbers.map((number) => [number, { leg: 'origination', number, from: null }])
  }
  const { domainName } = verified
  const callers = await readCallers(domainName, signal)
  return callers.map(({ name }) => [
    name,
    { leg: 'termination', domainName, caller: { kind: 'known', name }, host: null },
  ])
}
