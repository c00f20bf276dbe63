import {
  parseCallSid,
  parseCredentialListSid,
  parseCredentialSid,
  parseIpAccessControlListSid,
  parseIpAddressSid,
  parseOriginationUrlSid,
  parsePhoneNumberSid,
  parseRouteSid,
  parseTrunkSid,
} from '../../src/domain/base/sid.ts'
import type { WritableTables } from './tables.ts'
import { hex32 } from './seeded.ts'

function maker<S>(prefix: string, parse: (text: string) => S | undefined): (seed: string) => S {
  return (seed) => {
    const sid = parse(prefix + hex32(`${prefix}:${seed}`))
    if (sid === undefined) throw new Error(`Cannot make a SID of kind ${prefix} from ${seed}`)
    return sid
  }
}

/** Makes SIDs from a seed: a readable name in scenarios, the next `seq` for a create. */
export const sidOf = {
  trunk: maker('TK', parseTrunkSid),
  originationUrl: maker('OU', parseOriginationUrlSid),
  ipAccessControlList: maker('AL', parseIpAccessControlListSid),
  ipAddress: maker('IP', parseIpAddressSid),
  credentialList: maker('CL', parseCredentialListSid),
  credential: maker('CR', parseCredentialSid),
  phoneNumber: maker('PN', parsePhoneNumberSid),
  route: maker('QQ', parseRouteSid),
  call: maker('CA', parseCallSid),
}

/** The `seq` for a new row, after all existing ones. */
export const nextSeq = (tables: WritableTables): number => nextSeqs(tables, 1)

/** Reserves `count` consecutive values of `seq` and returns the first. */
export function nextSeqs(tables: WritableTables, count: number): number {
  const before = tables.get('counter', 'seq')?.seq ?? 0
  tables.put('counter', 'seq', { seq: before + count })
  return before + 1
}
