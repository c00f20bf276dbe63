import * as v from 'valibot'
import type { CredentialList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseCredentialListSid, type TrunkSid } from '../domain/base/sid.ts'
import { type Decoder, parsed } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** What a trunk says of its lists; the user names are read apart, with `listCredentials`. */
export type AttachedCredentialList = Pick<CredentialList, 'sid' | 'friendlyName'>

/** The credential lists attached to one trunk instance. */
export const listAttachedCredentialLists = (
  region: RegionCode,
  trunkSid: TrunkSid,
  options?: RequestOptions,
): Promise<readonly AttachedCredentialList[]> =>
  listAll(
    {
      region,
      product: 'trunking',
      path: `/v1/Trunks/${trunkSid}/CredentialLists`,
      key: 'credential_lists',
      item: attachedCredentialList,
    },
    options,
  )

export const attachedCredentialList: Decoder<AttachedCredentialList> = v.pipe(
  v.object({ sid: parsed(parseCredentialListSid, 'a credential list SID'), friendly_name: v.string() }),
  v.transform((list) => ({ sid: list.sid, friendlyName: list.friendly_name })),
)
