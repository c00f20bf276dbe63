import * as v from 'valibot'
import { parseIpv4 } from '../../domain/base/ipv4.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { parseCallSid, parseOriginationUrlSid, parseTrunkSid } from '../../domain/base/sid.ts'
import { requestDemo } from './request-demo.ts'
import { type Decoder, parsed } from '../../twilio/decode.ts'
import { type KnownCaller, outcomes, type TestCall, type TestCallResult } from './test-call.ts'

const region = v.picklist(regionCodes)
const trunkSid = v.nullable(parsed(parseTrunkSid, 'a trunk SID'))
const numberOrNull = v.nullable(v.number())

const hop = v.variant('kind', [
  v.object({ kind: v.literal('edge'), edge: v.string(), isChosen: v.boolean() }),
  v.object({
    kind: v.literal('route'),
    subject: v.string(),
    lookup: v.object({ region, isImplicit: v.boolean(), isPropagating: v.boolean() }),
  }),
  v.object({ kind: v.literal('instance'), region, sid: trunkSid }),
  v.object({ kind: v.literal('configuration'), region, reaches: v.picklist(['trunk', 'webhook', 'nothing']) }),
  v.object({
    kind: v.literal('authentication'),
    scheme: v.picklist(['any', 'ip-access-control-list', 'credential-list']),
    passed: v.boolean(),
  }),
  v.object({
    kind: v.literal('origination-url'),
    sid: parsed(parseOriginationUrlSid, 'an origination URI SID'),
    sipUrl: v.string(),
    edge: v.string(),
    answer: numberOrNull,
  }),
  v.object({ kind: v.literal('disaster-recovery'), url: v.string() }),
])

const resultSchema: Decoder<TestCallResult> = v.object({
  leg: v.picklist(['termination', 'origination']),
  outcome: v.picklist(outcomes),
  region: v.nullable(region),
  trunkSid,
  sipStatus: numberOrNull,
  code: numberOrNull,
  hops: v.array(hop),
  seed: v.string(),
  record: v.nullable(v.object({ region, sid: parsed(parseCallSid, 'a call SID') })),
})

const callersSchema: Decoder<{ callers: readonly KnownCaller[] }> = v.object({
  callers: v.array(
    v.object({
      trunk: v.string(),
      name: v.string(),
      address: parsed(parseIpv4, 'an IPv4 address'),
      user: v.nullable(v.string()),
    }),
  ),
})

/** Of one trunk, by its domain name or the name part of it, or of all of the account. */
export async function readCallers(trunk: string | null, signal?: AbortSignal): Promise<readonly KnownCaller[]> {
  const query = trunk === null ? '' : `?trunk=${encodeURIComponent(trunk)}`
  return (await requestDemo('GET', `callers${query}`, callersSchema, { signal })).callers
}

/** Runs a call through the rules as the account stands, and leaves the record that such a call leaves. */
export function placeTestCall(call: TestCall): Promise<TestCallResult> {
  return requestDemo('POST', 'test-calls', resultSchema, { body: bodyOf(call) })
}

function bodyOf(call: TestCall): object {
  const seed = call.seed === undefined ? {} : { seed: call.seed }
  if (call.leg === 'origination') {
    return { leg: call.leg, number: call.number, ...(call.from && { caller: call.from }), ...seed }
  }
  const { caller, host, domainName } = call
  const who =
    caller.kind === 'known'
      ? { caller: caller.name }
      : { address: caller.address, ...(caller.user !== null && { user: caller.user }) }
  return { leg: call.leg, trunk: domainName, ...(host !== null && { host }), ...who, ...seed }
}
