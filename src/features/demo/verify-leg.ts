import type { Instant } from '../../domain/base/instant.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { placeTestCall, readCallers } from './test-call-api.ts'
import type { TestCall, TestCallResult } from './test-call.ts'

/** Plain data, stored with the change that the call verifies. */
export type CallEvidence = Pick<TestCallResult, 'region' | 'outcome' | 'code' | 'record'> & {
  readonly at: Instant
  /** The known caller's name, or the number called. */
  readonly what: string
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
    { leg: 'termination', domainName, caller: { kind: 'known', name }, host: null },
  ])
}
