import * as v from 'valibot'
import { requestDemo } from './request-demo.ts'
import { type KnownCaller, knownCallerSchema, resultSchema, type TestCall, type TestCallResult } from './test-call.ts'

const callersSchema = v.object({ callers: v.array(knownCallerSchema) })

/** The callers of one trunk, by its domain name or name part, or of the whole account. */
export async function readCallers(trunk: string | null, signal?: AbortSignal): Promise<readonly KnownCaller[]> {
  const query = trunk === null ? '' : `?trunk=${encodeURIComponent(trunk)}`
  return (await requestDemo('GET', `callers${query}`, callersSchema, { signal })).callers
}

/** The demo runs the call through the account as it is, and stores a record as Twilio would. */
export function placeTestCall(call: TestCall): Promise<TestCallResult> {
  return requestDemo('POST', 'test-calls', resultSchema, { body: bodyOf(call) })
}

function bodyOf(call: TestCall): object {
  const seed = call.seed === undefined ? {} : { seed: call.seed }
  if (call.leg === 'origination') {
    return { leg: call.leg, number: call.number, ...(call.from && { caller: call.from }), ...seed }
  }
  const { caller, host, domainName, to } = call
  const who =
    caller.kind === 'known'
      ? { caller: caller.name }
      : { address: caller.address, ...(caller.user !== null && { user: caller.user }) }
  return {
    leg: call.leg,
    trunk: domainName,
    ...(host !== null && { host }),
    ...(to !== null && { to }),
    ...who,
    ...seed,
  }
}
