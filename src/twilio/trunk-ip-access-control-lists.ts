import * as v from 'valibot'
import type { IpAccessControlList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseIpAccessControlListSid, type TrunkSid } from '../domain/base/sid.ts'
import { type Decoder, parsed } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** What a trunk says of its lists; the entries are read apart, with `listIpAddresses`. */
export type AttachedIpAccessControlList = Pick<IpAccessControlList, 'sid' | 'friendlyName'>

/** The IP access control lists attached to one trunk instance. */
export const listAttachedIpAccessControlLists = (
  region: RegionCode,
  trunkSid: TrunkSid,
  options?: RequestOptions,
): Promise<readonly AttachedIpAccessControlList[]> =>
  listAll(
    {
      region,
      product: 'trunking',
      path: `/v1/Trunks/${trunkSid}/IpAccessControlLists`,
      key: 'ip_access_control_lists',
      item: attachedIpAccessControlList,
    },
    options,
  )

export const attachedIpAccessControlList: Decoder<AttachedIpAccessControlList> = v.pipe(
  v.object({ sid: parsed(parseIpAccessControlListSid, 'an IP access control list SID'), friendly_name: v.string() }),
  v.transform((list) => ({ sid: list.sid, friendlyName: list.friendly_name })),
)
