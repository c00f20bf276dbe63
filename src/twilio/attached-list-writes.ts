import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import {
  attachedCredentialLists,
  attachedIpAccessControlLists,
  type AttachedList,
  type attachedLists,
} from './attached-lists.ts'
import { getJson, postForm } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { removeResource } from './remove-resource.ts'
import { settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'

/** "The list is already associated": twilio.com/docs/api/errors/21245 */
const alreadyAttached = 21245

function writes<Sid extends string>({ resource, decoder, addressOf }: ReturnType<typeof attachedLists<Sid>>) {
  return {
    /** If the list turns out to be attached, the write counts as applied, whoever did it. */
    attach: (region: RegionCode, trunkSid: TrunkSid, listSid: Sid): Promise<SettledWrite<AttachedList<Sid>>> =>
      settleWrite(
        () => postForm(addressOf(region, trunkSid), { [`${resource}Sid`]: listSid }, decoder),
        async () => {
          const attached = await orNullWhenGone(
            getJson(addressOf(region, trunkSid, listSid), decoder, { priority: 'high' }),
          )
          return attached === null ? { holds: false, readBack: null } : { holds: true, value: attached }
        },
        ({ code }) => code === alreadyAttached,
      ),
    /** The list itself stays, also on other trunks. */
    detach: (region: RegionCode, trunkSid: TrunkSid, listSid: Sid): Promise<SettledWrite<Deletion>> =>
      removeResource(addressOf(region, trunkSid, listSid)),
  }
}

export const { attach: attachIpAccessControlList, detach: detachIpAccessControlList } =
  writes(attachedIpAccessControlLists)
export const { attach: attachCredentialList, detach: detachCredentialList } = writes(attachedCredentialLists)
