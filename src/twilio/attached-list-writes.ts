import type { RegionCode } from '../domain/base/region.ts'
import type { CredentialListSid, IpAccessControlListSid, TrunkSid } from '../domain/base/sid.ts'
import type { ApiAddress } from './address.ts'
import type { Decoder } from './decode.ts'
import { getJson, postForm } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { removeResource } from './remove-resource.ts'
import { settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { type AttachedCredentialList, attachedCredentialList } from './trunk-credential-lists.ts'
import { type AttachedIpAccessControlList, attachedIpAccessControlList } from './trunk-ip-access-control-lists.ts'

// twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource, credentiallist-resource

type Kind = 'IpAccessControlList' | 'CredentialList'

const addressOf = (region: RegionCode, trunkSid: TrunkSid, kind: Kind, listSid?: string): ApiAddress => ({
  region,
  product: 'trunking',
  path: `/v1/Trunks/${trunkSid}/${kind}s${listSid === undefined ? '' : `/${listSid}`}`,
})

export const attachIpAccessControlList = (
  region: RegionCode,
  trunkSid: TrunkSid,
  listSid: IpAccessControlListSid,
): Promise<SettledWrite<AttachedIpAccessControlList>> =>
  attach(region, trunkSid, 'IpAccessControlList', listSid, attachedIpAccessControlList)

export const attachCredentialList = (
  region: RegionCode,
  trunkSid: TrunkSid,
  listSid: CredentialListSid,
): Promise<SettledWrite<AttachedCredentialList>> =>
  attach(region, trunkSid, 'CredentialList', listSid, attachedCredentialList)

/** The list stays, and so do the other trunks that have it attached. */
export const detachIpAccessControlList = (
  region: RegionCode,
  trunkSid: TrunkSid,
  listSid: IpAccessControlListSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, trunkSid, 'IpAccessControlList', listSid))

export const detachCredentialList = (
  region: RegionCode,
  trunkSid: TrunkSid,
  listSid: CredentialListSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, trunkSid, 'CredentialList', listSid))

/** "The list is already associated": twilio.com/docs/api/errors/21245 */
const alreadyAttached = 21245

/** A list is attached or not: found attached, it holds, whoever did it. */
function attach<T>(
  region: RegionCode,
  trunkSid: TrunkSid,
  kind: Kind,
  listSid: string,
  decoder: Decoder<T>,
): Promise<SettledWrite<T>> {
  return settleWrite(
    () => postForm(addressOf(region, trunkSid, kind), { [`${kind}Sid`]: listSid }, decoder),
    async () => {
      const attached = await orNullWhenGone(
        getJson(addressOf(region, trunkSid, kind, listSid), decoder, { priority: 'high' }),
      )
      return attached === null ? { holds: false, readBack: null } : { holds: true, value: attached }
    },
    ({ code }) => code === alreadyAttached,
  )
}
