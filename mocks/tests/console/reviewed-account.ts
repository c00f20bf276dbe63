import { expect } from 'vitest'
import type { Finding } from '../../../src/domain/preflight/finding.ts'
import { activeRegion, type Leg, propagationTime, type RouteSubject } from '../../../src/domain/account/route.ts'
import { checkReroute } from '../../../src/features/routing/check-reroute.ts'
import { postRoute } from '../../../src/twilio/post-route.ts'
import { addressIn } from '../../account/address-range.ts'
import { allowedAddresses } from '../../account/attached-lists.ts'
import { must } from '../../scenarios/must.ts'
import { callerName, type DrawnAccount, type DrawnCaller, everyCaller } from './drawn-account.ts'
import { type DrawnConsole, placeCall } from './drawn-console.ts'

/** The findings of preflight for a route, with a call before and after the re-route. */
type ReviewedCall = {
  readonly findings: readonly Finding[]
  readonly before: unknown
  readonly after: unknown
}

export type ReviewedAccount = {
  /** The SID of the trunk's instance in the target Region. */
  readonly targetSid: string | null
  readonly callers: readonly (ReviewedCall & {
    readonly caller: DrawnCaller
    /** Whether an access list of the target instance allows the caller's address. */
    readonly isAddressLetIn: boolean
  })[]
  readonly numbers: readonly ReviewedCall[]
}

/** Reviews a re-route of these legs as the dialog does, performs it, and places calls before and after. */
export async function reviewAndReroute(
  { mock, client, trunk, domainName, page, subjects: both }: DrawnConsole,
  { target }: DrawnAccount,
  legs: readonly Leg[],
): Promise<ReviewedAccount> {
  const subjects = both.filter(({ leg }) => legs.includes(leg))
  const calls = subjects.flatMap((subject) => callsOf(subject).map((call) => ({ subject, ...call })))
  const placeCalls = async () => {
    const placed: unknown[] = []
    for (const { call } of calls) placed.push(await placeCall(mock, call))
    return placed
  }

  const { findings, routes } = await checkReroute(client, { subjects, target }, page)
  client.clear()
  // Let earlier route changes finish propagating, so that they count as the state before.
  mock.clock.advance(propagationTime)
  const before = await placeCalls()
  for (const { subject, route } of routes) {
    const known = must(route, domainName)
    if (activeRegion(known) === target) continue
    expect(await postRoute(subject, target, known)).toMatchObject({ kind: 'applied' })
  }
  mock.clock.advance(propagationTime)
  const after = await placeCalls()

  const targetSid = trunk.instances[target]?.sid ?? null
  const entries = targetSid === null ? [] : allowedAddresses(await mock.read(), targetSid)
  const reviewed = calls.map(({ subject, caller }, index) => ({
    caller,
    findings: findings.filter((finding) => finding.subjects.includes(subject)),
    before: before[index],
    after: after[index],
  }))
  return {
    targetSid,
    callers: reviewed.flatMap(({ caller, ...call }) => {
      if (caller === null) return []
      return [{ ...call, caller, isAddressLetIn: entries.some((entry) => addressIn(entry, caller.address)) }]
    }),
    numbers: reviewed.filter(({ caller }) => caller === null),
  }
}

/** One call from each known caller of a Termination URI, or one call to a number. */
function callsOf(subject: RouteSubject): readonly { readonly caller: DrawnCaller | null; readonly call: object }[] {
  if (subject.leg === 'origination') return [{ caller: null, call: subject }]
  const { leg, domainName } = subject
  return everyCaller.map((caller) => ({ caller, call: { leg, trunk: domainName, caller: callerName(caller) } }))
}
