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

const gapItem = v.variant('kind', [address, user, uri, number])

/** Something that a gap removed, with everything needed to restore it. */
export type GapItem = v.InferOutput<typeof gapItem>

export type GapKind = GapItem['kind']

export function parseGapItem(value: unknown): GapItem | undefined {
  const item = decode(gapItem, value)
  return item.ok ? item.value : undefined
}
