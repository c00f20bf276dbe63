import { exhaustive } from '../../../src/domain/base/exhaustive.ts'
import type { Finding, FindingId } from '../../../src/domain/preflight/finding.ts'
import type { AddressEntry } from '../../../src/domain/verdict/access-comparison.ts'
import { addressIn } from '../../account/address-range.ts'
import type { DrawnCaller } from './drawn-account.ts'

// The outcomes that the findings of a review predict, for property tests that compare them with real test calls.

/** A refusal that a finding predicts. It is not certain when the finding only calls it possible. */
export type PredictedRefusal = {
  readonly finding: Finding
  readonly code: number | null
  readonly sipStatus: 403 | 404
  readonly isCertain: boolean
}

/** The checks that a call from a PBX passes, in order. */
const order: readonly (number | null)[] = [null, 32200, 32201, 32202]

/**
 * The refusals that the findings of a Termination URI predict for this caller: the first certain one, and the possible
 * ones that are checked before it. If there are none, the caller must get through if it did before.
 */
export function predictedRefusals(findings: readonly Finding[], caller: DrawnCaller): readonly PredictedRefusal[] {
  const refusals = findings
    .flatMap((finding) => predictedRefusal(finding, caller) ?? [])
    .toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
  const certain = refusals.findIndex(({ isCertain }) => isCertain)
  return certain < 0 ? refusals : refusals.slice(0, certain + 1)
}

function predictedRefusal(finding: Finding, caller: DrawnCaller): PredictedRefusal | null {
  const refused = (isCertain: boolean): PredictedRefusal => ({ finding, code: finding.code, sipStatus: 403, isCertain })
  const comesFrom = ({ entry }: Pick<AddressEntry, 'entry'>) => addressIn(entry.cidr, caller.address)
  switch (finding.id) {
    case 'no-instance':
      return { ...refused(true), sipStatus: 404 }
    case 'no-list-attached':
    case 'access-lists-empty':
    case 'credential-lists-empty':
      return refused(true)
    case 'no-address-covered':
      return finding.missing.some(comesFrom) ? refused(true) : null
    case 'address-not-covered':
      return comesFrom(finding) ? refused(finding.covered === 'none') : null
    case 'no-user-name-in-common':
      return finding.missing.some(({ userName }) => userName === caller.user) ? refused(true) : null
    case 'user-name-missing':
      return finding.userName === caller.user ? refused(true) : null
    case 'password-unknown':
      return caller.user !== undefined && finding.userNames.includes(caller.user) ? refused(false) : null
    // Concerns all callers. A caller that sends no user now cannot answer a challenge afterwards.
    case 'both-kinds-enforced':
      return refused(finding.added === 'CREDENTIAL_LIST' && caller.user === undefined)
    case 'other-kind-enforced':
      return refused(finding.target === 'CREDENTIAL_LIST' && caller.user === undefined)
    // The mock does not simulate media, caller IDs or recording.
    case 'secure-differs':
    case 'verified-caller-ids':
    // The calls of these tests come slowly enough.
    case 'cps-unknown':
    case 'cps-lower':
    case 'wide-addresses':
    case 'addresses-of-twilio':
    case 'recording-differs':
    case 'transfer-differs':
    case 'passed':
    case 'source-without-instance':
    case 'answered-by-another-trunk':
    case 'already-active':
    case 'still-propagating':
    case 'implicit-route':
    case 'legs-in-two-regions':
      return null
    case 'not-checked':
    case 'target-not-read':
    case 'source-not-read':
      throw new Error(`Everything was loaded, but ${finding.check} says ${finding.id}`)
    case 'live-lacks':
    case 'number-not-served':
    case 'number-not-configured':
    case 'number-not-connected':
    case 'number-answered-by-webhook':
    case 'number-on-another-trunk':
    case 'no-enabled-origination-url':
    case 'no-reachable-origination-url':
    case 'some-urls-unreachable':
    case 'only-disaster-recovery':
    case 'egress-edge-differs':
    case 'media-leaves-elsewhere':
    case 'transport-differs':
    case 'cnam-lookup-differs':
    case 'disaster-recovery-differs':
      throw new Error(`${finding.id} is not a finding of a Termination URI`)
    default:
      return exhaustive(finding)
  }
}

/** Findings about what answers the number. They come before findings about the trunk's instance. */
const answers: ReadonlySet<FindingId> = new Set([
  'number-not-configured',
  'number-not-connected',
  'number-answered-by-webhook',
  'number-on-another-trunk',
] as const)

/** The outcome that the findings of a number predict for a call, and the finding; null when it connects. */
export function predictedOutcome(findings: readonly Finding[]): {
  readonly by: FindingId | null
  readonly outcome: object
} {
  const first = findings.find(({ id }) => answers.has(id))
  for (const finding of first ? [first] : findings) {
    const outcome = outcomeOf(finding)
    if (outcome) return { by: finding.id, outcome }
  }
  return { by: null, outcome: { outcome: 'connected', code: null } }
}

function outcomeOf(finding: Finding): object | null {
  const { id, code, region } = finding
  switch (id) {
    case 'number-not-configured':
    case 'number-not-connected':
    case 'no-instance':
      return { outcome: 'not-connected', code, record: null }
    case 'number-answered-by-webhook':
      return { outcome: 'answered-by-webhook', trunkSid: null, record: { region } }
    case 'number-on-another-trunk':
      return { trunkSid: finding.trunkSid }
    case 'no-enabled-origination-url':
      return { outcome: 'failed', code, record: null }
    case 'no-reachable-origination-url':
      return { outcome: 'failed', code, record: { region } }
    case 'only-disaster-recovery':
      return { outcome: 'answered-by-disaster-recovery', record: { region } }
    // Calls go on to the URIs where a PBX can answer.
    case 'some-urls-unreachable':
    // The mock's PBX ignores these: it answers calls from any edge and over any transport.
    case 'egress-edge-differs':
    case 'media-leaves-elsewhere':
    case 'transport-differs':
    case 'secure-differs':
    case 'recording-differs':
    case 'transfer-differs':
    case 'cnam-lookup-differs':
    case 'disaster-recovery-differs':
    case 'passed':
    case 'source-without-instance':
    case 'answered-by-another-trunk':
    case 'already-active':
    case 'still-propagating':
    case 'implicit-route':
    case 'legs-in-two-regions':
    case 'number-not-served':
      return null
    case 'not-checked':
    case 'target-not-read':
    case 'source-not-read':
      throw new Error(`Everything was loaded, but ${finding.check} says ${id}`)
    case 'live-lacks':
    case 'no-list-attached':
    case 'access-lists-empty':
    case 'credential-lists-empty':
    case 'no-address-covered':
    case 'address-not-covered':
    case 'no-user-name-in-common':
    case 'user-name-missing':
    case 'other-kind-enforced':
    case 'both-kinds-enforced':
    case 'password-unknown':
    case 'verified-caller-ids':
    case 'cps-unknown':
    case 'cps-lower':
    case 'wide-addresses':
    case 'addresses-of-twilio':
      throw new Error(`${id} is not a finding of a number`)
    default:
      return exhaustive(id)
  }
}
