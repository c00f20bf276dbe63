import * as v from 'valibot'
import type { RegionCode } from '../domain/base/region.ts'
import { parseCredentialListSid, parseIpAccessControlListSid, type TrunkSid } from '../domain/base/sid.ts'
import type { ApiAddress } from './address.ts'
import { type Decoder, parsed } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

// twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource, credentiallist-resource

/** A list as the trunk returns it. Entries load separately. */
export type AttachedList<Sid> = { readonly sid: Sid; readonly friendlyName: string }

/** One kind of list that is attached to a trunk instance. */
export function attachedLists<Sid extends string>(
  resource: 'CredentialList' | 'IpAccessControlList',
  key: string,
  parseSid: (text: string) => Sid | undefined,
  sidName: string,
) {
  const path = (trunkSid: TrunkSid) => `/v1/Trunks/${trunkSid}/${resource}s`
  const decoder: Decoder<AttachedList<Sid>> = v.pipe(
    v.object({ sid: parsed(parseSid, sidName), friendly_name: v.string() }),
    v.transform((list) => ({ sid: list.sid, friendlyName: list.friendly_name })),
  )
  return {
    resource,
    decoder,
    addressOf: (region: RegionCode, trunkSid: TrunkSid, listSid?: Sid): ApiAddress => ({
      region,
      product: 'trunking',
      path: listSid === undefined ? path(trunkSid) : `${path(trunkSid)}/${listSid}`,
    }),
    list: (region: RegionCode, trunkSid: TrunkSid, options?: RequestOptions): Promise<readonly AttachedList<Sid>[]> =>
      listAll({ region, product: 'trunking', path: path(trunkSid), key, item: decoder }, options),
  }
}

export const attachedIpAccessControlLists = attachedLists(
  'IpAccessControlList',
  'ip_access_control_lists',
  parseIpAccessControlListSid,
  'an IP access control list SID',
)

export const attachedCredentialLists = attachedLists(
  'CredentialList',
  'credential_lists',
  parseCredentialListSid,
  'a credential list SID',
)

export const listAttachedIpAccessControlLists = attachedIpAccessControlLists.list
export const listAttachedCredentialLists = attachedCredentialLists.list
