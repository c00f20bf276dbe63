import { parseDomainName } from '../../domain/base/domain-name.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import type { ChangeEvidence, ChangeRecord } from '../../ledger/change-record.ts'
import { changesOf, changeState } from '../../ledger/change-state.ts'
import { routeHop, type TestCall, type TestCallResult } from './test-call.ts'
import { verdictOf } from './verify-change.ts'

/** What a test call proves about a change, and which change. */
export type TestCallEvidence = { readonly changeId: string; readonly evidence: ChangeEvidence }

/**
 * A test call verifies the last re-route of the Termination URI or number that it reached. Undefined if there is none in
 * force. A caller whom the operator made up proves nothing when it is refused.
 */
export function testCallEvidence(
  call: TestCall,
  result: TestCallResult,
  records: readonly ChangeRecord[],
  at: Instant,
): TestCallEvidence | undefined {
  const isMadeUp = call.leg === 'termination' && call.caller.kind === 'typed'
  const subject = subjectOf(call, result)
  const change = subject && changesOf(records, subject)[0]
  if (change === undefined || (isMadeUp && result.record === null)) return undefined
  const { kind } = changeState(change, records, at)
  if (kind !== 'propagating' && kind !== 'settled') return undefined
  const { region, outcome, code, record } = result
  const { sentence, confirms } = verdictOf({ at, what: nameOf(call), region, outcome, code, record }, change.to)
  // Until it has settled, either Region may handle the calls (R9).
  const isInFormer = kind === 'propagating' && record?.region === change.from && outcome !== 'failed'
  return { changeId: change.id, evidence: { at, sentence, confirms: confirms || isInFormer } }
}

function subjectOf(call: TestCall, result: TestCallResult): RouteSubject | undefined {
  if (call.leg === 'origination') return { leg: 'origination', number: call.number }
  const domainName = parseDomainName(routeHop(result)?.subject ?? '')
  return domainName && { leg: 'termination', domainName }
}

function nameOf(call: TestCall): string {
  if (call.leg === 'origination') return call.number
  return call.caller.kind === 'known' ? call.caller.name : call.caller.address
}
