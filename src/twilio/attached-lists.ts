import * as v from 'valibot'
import type { AccessListKind, AccessListSummary } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseCredentialListSid, parseIpAccessControlListSid, type TrunkSid } from '../domain/base/sid.ts'
import type { ApiAddress } from './address.ts'
import { type Decoder, nameText, parsed } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

// twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource, credentiallist-resource

/** A list as the trunk returns it. Entries load separately. */
export type AttachedAccessList<K extends AccessListKind> = Pick<AccessListSummary<K>, 'sid' | 'friendlyName'>

export const attachedListNames = {
  'ip-access-control-lists': { path: 'IpAccessControlList', key: 'ip_access_control_lists' },
  'credential-lists': { path: 'CredentialList', key: 'credential_lists' },
} as const

export const attachedListAddress = (region: RegionCode, trunkSid: TrunkSid, kind: AccessListKind, sid?: string) =>
  ({
    region,
    product: 'trunking',
    path: `/v1/Trunks/${trunkSid}/${attachedListNames[kind].path}s${sid === undefined ? '' : `/${sid}`}`,
  }) satisfies ApiAddress

const attachedList = <Sid>(parse: (text: string) => Sid | undefined, what: string) =>
  v.pipe(
    v.object({ sid: parsed(parse, what), friendly_name: nameText }),
    v.transform((list) => ({ sid: list.sid, friendlyName: list.friendly_name })),
  )

export const attachedListDecoders: { readonly [K in AccessListKind]: Decoder<AttachedAccessList<K>> } = {
  'ip-access-control-lists': attachedList(parseIpAccessControlListSid, 'an IP access control list SID'),
  'credential-lists': attachedList(parseCredentialListSid, 'a credential list SID'),
}

/** The lists of one kind that are attached to a trunk instance. */
export const listAttachedLists = <K extends AccessListKind>(
  region: RegionCode,
  trunkSid: TrunkSid,
  kind: K,
  options?: RequestOptions,
): Promise<readonly AttachedAccessList<K>[]> =>
  listAll(
    {
      ...attachedListAddress(region, trunkSid, kind),
      key: attachedListNames[kind].key,
      item: attachedListDecoders[kind],
    },
    options,
  )
