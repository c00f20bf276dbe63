import type { TrunkFacts } from '../../domain/account/facts.ts'
import { byRegion } from '../../domain/base/region.ts'
import type { CallContext } from './call-words.ts'
import type { TestCall } from './test-call.ts'

/** The attached lists and the caller of a test call, for `callWords` to name. */
export function callContext(call: TestCall, { trunk, parts }: TrunkFacts): CallContext {
  const lists = byRegion((region) => ({
    addresses: (parts[region]?.ipAccessControlLists ?? []).map(({ friendlyName }) => friendlyName),
    users: (parts[region]?.credentialLists ?? []).map(({ friendlyName }) => friendlyName),
  }))
  return { instances: trunk.instances, lists, ...(call.leg === 'termination' && { caller: callerWords(call.caller) }) }
}

function callerWords(caller: Extract<TestCall, { leg: 'termination' }>['caller']) {
  return caller.kind === 'known'
    ? { address: `the address of ${caller.name}`, user: `the user of ${caller.name}` }
    : { address: caller.address, user: caller.user }
}
