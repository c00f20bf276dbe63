import { countCalls, countsText } from './call-counts.ts'
import { type CallEvidence, verifyLeg } from './verify-leg.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import type { ChangeEvidence, ChangeRecord } from '../../ledger/change-record.ts'

/** While a route propagates one call tells nothing: it lands in either Region. */
const callsWhilePropagating = 5

/**
 * Simulated calls of the leg that a change re-routed: each known caller's, or one to the number; five at least while
 * the change propagates. Throws when the demo does not answer.
 */
export async function verifyChange(change: ChangeRecord, propagating: boolean): Promise<readonly ChangeEvidence[]> {
  const calls = [...(await verifyLeg(change.subject))]
  if (!propagating) return calls.map((call) => ({ at: call.at, ...verdictOf(call, change.to) }))
  while (calls.length > 0 && calls.length < callsWhilePropagating) calls.push(...(await verifyLeg(change.subject)))
  return [{ at: serverNow(), ...countsOf(calls, change) }]
}

type Verdict = Pick<ChangeEvidence, 'sentence' | 'confirms'>

/** What one call proves of a route that has settled. */
export function verdictOf({ what, region, outcome, code, record }: CallEvidence, to: RegionCode): Verdict {
  const number = parseE164(what)
  const call = number === undefined ? `The call of ${what}` : `The call to ${formatE164(number)}`
  if (record !== null) {
    const where = regionLabel(record.region)
    const through = outcome !== 'failed'
    const end = through ? 'was processed and stored' : 'failed, and is stored'
    return { sentence: `${call} ${end} in ${where}, ${record.sid}.`, confirms: through && record.region === to }
  }
  const why = code === null ? '' : `, ${code}`
  return {
    sentence:
      region === null
        ? `${call} reached no Region${why}: no record anywhere.`
        : `${call} was refused in ${regionLabel(region)}${why}: no record anywhere.`,
    confirms: false,
  }
}

/** Of several calls while a route propagates: both Regions are as expected, any other is not, nor a refusal. */
export function countsOf(calls: readonly CallEvidence[], { from, to }: Pick<ChangeRecord, 'from' | 'to'>): Verdict {
  return {
    sentence: `Of ${calls.length} calls while it propagated: ${countsText(countCalls(calls))}.`,
    confirms: calls.every(({ record }) => record?.region === to || record?.region === from),
  }
}
