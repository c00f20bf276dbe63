import type { FindingId } from '../../../domain/preflight/finding.ts'
import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { formatE164 } from '../../../domain/base/e164.ts'
import { counted, someWords } from '../../../domain/base/sentence-text.ts'
import { type FailureCause, failureTexts } from '../../../domain/verdict/failure-text.ts'

/** What happens to calls now; null for a finding about a standby Region, whose own text says what would happen. */
export function nowWords({ when, leg, finding, numbers }: ReadinessFinding, nameOfTrunk: NameOfTrunk): string | null {
  if (when !== 'now') return null
  const calls = leg === 'termination' ? 'Calls from your PBX' : `Calls to ${counted(numbers.length, 'number')}`
  if (finding.id === 'number-answered-by-webhook') return `${calls} go to ${finding.url}, not to this trunk.`
  if (finding.id === 'number-on-another-trunk') {
    return `${calls} go to ${nameOfTrunk(finding.trunkSid) ?? finding.trunkSid}.`
  }
  if (finding.id === 'only-disaster-recovery') {
    return `${calls} are answered by ${finding.disasterRecoveryUrl} (assumed: Twilio does not document it).`
  }
  const cause = causes[finding.id]
  return cause === undefined ? null : `${calls} ${failureTexts[cause].calls}.`
}

const causes: Readonly<Partial<Record<FindingId, FailureCause>>> = {
  'no-instance': 'no-instance',
  'no-list-attached': 'no-list-attached',
  'access-lists-empty': 'access-lists-empty',
  'credential-lists-empty': 'credential-lists-empty',
  'no-enabled-origination-url': 'no-enabled-origination-url',
  'no-reachable-origination-url': 'no-reachable-origination-url',
  'number-not-configured': 'not-connected',
  'number-not-connected': 'not-connected',
}

/** "+1 402 555 1212", "+1 402 555 1300, +1 402 555 1301, +1 402 555 1302, and 9 more"; null on the other leg. */
export const numbersWords = ({ numbers }: ReadinessFinding): string | null =>
  numbers.length === 0 ? null : `${someWords(numbers.map(formatE164))}.`
