import { countCalls, countsText } from './call-counts.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { placeTestCall, readCallers } from './test-call-api.ts'
import type { TestCall, TestCallResult } from './test-call.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import type { ChangeEvidence, ChangeRecord } from '../../ledger/change-record.ts'

/** Plain data, stored with the change that the call verifies. */
export type CallEvidence = Pick<TestCallResult, 'region' | 'outcome' | 'code' | 'record'> & {
  readonly at: Instant
  /** The known caller's name, or the number called. */
  readonly what: string
}

/** While a route propagates, one call proves nothing: either Region may handle it. */
const callsWhilePropagating = 5

/**
 * Places simulated calls of the re-routed leg: one for each known caller, or one to the number, and at least five while
 * the change propagates. Throws if the demo does not answer.
 */
export async function verifyChange(change: ChangeRecord, propagating: boolean): Promise<readonly ChangeEvidence[]> {
  const calls = [...(await verifyLeg(change.subject))]
  if (!propagating) return calls.map((call) => ({ at: call.at, ...verdictOf(call, change.to) }))
  while (calls.length > 0 && calls.length < callsWhilePropagating) calls.push(...(await verifyLeg(change.subject)))
  return [{ at: serverNow(), ...countsOf(calls, change) }]
}

type Verdict = Pick<ChangeEvidence, 'sentence' | 'confirms'>

export function verdictOf({ what, region, outcome, code, record }: CallEvidence, to: RegionCode): Verdict {
  const number = parseE164(what)
  const call = number === undefined ? `The call from ${what}` : `The call to ${formatE164(number)}`
  if (record !== null) {
    const where = regionLabel(record.region)
    const through = outcome !== 'failed'
    const end = through ? 'was processed and stored' : 'failed and was stored'
    return { sentence: `${call} ${end} in ${where}, ${record.sid}.`, confirms: through && record.region === to }
  }
  const why = code === null ? '' : `, error ${code}`
  return {
    sentence:
      region === null
        ? `${call} reached no Region${why}: no call record.`
        : `${call} was refused in ${regionLabel(region)}${why}: no call record.`,
    confirms: false,
  }
}

/** While a route propagates, calls in its two Regions are as expected; other Regions and refusals are not. */
export function countsOf(calls: readonly CallEvidence[], { from, to }: Pick<ChangeRecord, 'from' | 'to'>): Verdict {
  return {
    sentence: `${counted(calls.length, 'call')} during propagation: ${countsText(countCalls(calls))}.`,
    confirms: calls.every(({ record }) => record?.region === to || record?.region === from),
  }
}

/**
 * Places a test call for every known caller of a Termination URI, or one call to a number. Throws if the demo fails:
 * calls from half of the callers verify nothing.
 */
export async function verifyLeg(subject: RouteSubject): Promise<readonly CallEvidence[]> {
  const calls: CallEvidence[] = []
  for (const [what, call] of await callsOf(subject)) {
    const { region, outcome, code, record } = await placeTestCall(call)
    calls.push({ at: serverNow(), what, region, outcome, code, record })
  }
  return calls
}

async function callsOf(subject: RouteSubject): Promise<readonly (readonly [what: string, call: TestCall])[]> {
  if (subject.leg === 'origination') return [[subject.number, { ...subject, from: null }]]
  const { domainName } = subject
  const callers = await readCallers(domainName)
  return callers.map(({ name }) => [
    name,
    { leg: 'termination', domainName, caller: { kind: 'known', name }, host: null, to: null },
  ])
}
