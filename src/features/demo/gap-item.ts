import * as v from 'valibot'
import { parseE164 } from '../../domain/base/e164.ts'
import { parseCidrPrefixLength, parseIpv4 } from '../../domain/base/ipv4.ts'
import { regionCodes } from '../../domain/base/region.ts'
import {
  parseCredentialListSid,
  parseIpAccessControlListSid,
  parseOriginationUrlSid,
  parsePhoneNumberSid,
  parseTrunkSid,
} from '../../domain/base/sid.ts'
import { decode, parsed, parsedNumber } from '../../twilio/decode.ts'

const trunkSid = parsed(parseTrunkSid, 'a trunk SID')
const what = { region: v.picklist(regionCodes), trunk: v.string() }

const address = v.object({
  ...what,
  kind: v.literal('address'),
  listSid: parsed(parseIpAccessControlListSid, 'a list SID'),
  friendlyName: v.string(),
  address: parsed(parseIpv4, 'an address'),
  prefixLength: parsedNumber(parseCidrPrefixLength, 'a prefix length'),
})
const user = v.object({
  ...what,
  kind: v.literal('user'),
  listSid: parsed(parseCredentialListSid, 'a list SID'),
  username: v.string(),
  password: v.string(),
})
const uri = v.object({
  ...what,
  kind: v.literal('uri'),
  trunkSid,
  sid: parsed(parseOriginationUrlSid, 'an origination URI SID'),
  sipUrl: v.string(),
})
const number = v.object({
  ...what,
  kind: v.literal('number'),
  trunkSid,
  sid: parsed(parsePhoneNumberSid, 'a number SID'),
  number: parsed(parseE164, 'a number'),
})

/** One thing taken away, with all that it takes to put it back. */
export type GapItem =
  | v.InferOutput<typeof address>
  | v.InferOutput<typeof user>
  | v.InferOutput<typeof uri>
  | v.InferOutput<typeof number>

export type GapKind = GapItem['kind']

/** Undefined for anything of another shape. */
export function parseGapItem(value: unknown): GapItem | undefined {
  for (const shape of [address, user, uri, number]) {
    const read = decode<GapItem>(shape, value)
    if (read.ok) return read.value
  }
  return undefined
}
