import { exhaustive } from '../../src/domain/base/exhaustive.ts'
import type { CallDecision } from './call-decision.ts'

/** A machine-readable reason for the outcome. The console has the wording for people. */
type CallReason =
  | 'accepted'
  | 'number-not-e164'
  | 'no-such-termination-uri'
  | 'no-instance'
  | 'no-list-attached'
  | 'address-not-allowed'
  | 'user-not-known'
  | 'too-many-calls'
  | 'connected'
  | 'ended-by-pbx'
  | 'answered-by-webhook'
  | 'answered-by-disaster-recovery'
  | 'no-enabled-origination-url'
  | 'no-origination-url-answered'
  | 'number-not-owned'
  | 'no-trunk-and-no-webhook'

const ofCode: Readonly<Record<number, CallReason>> = {
  32001: 'too-many-calls',
  32010: 'no-enabled-origination-url',
  32011: 'no-origination-url-answered',
  32200: 'no-list-attached',
  32201: 'address-not-allowed',
  32202: 'user-not-known',
}

export function callReason({ outcome, code, region, sipStatus }: CallDecision): CallReason {
  switch (outcome) {
    case 'accepted':
    case 'connected':
    case 'ended-by-pbx':
    case 'answered-by-webhook':
    case 'answered-by-disaster-recovery':
      return outcome
    case 'refused':
      if (sipStatus === 400) return 'number-not-e164'
      return ofCode[code ?? 0] ?? (region === null ? 'no-such-termination-uri' : 'no-instance')
    case 'failed':
      return ofCode[code ?? 0] ?? 'no-origination-url-answered'
    case 'not-connected':
      return region === null ? 'number-not-owned' : 'no-trunk-and-no-webhook'
    default:
      return exhaustive(outcome)
  }
}
