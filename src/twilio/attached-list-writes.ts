import type { AccessListKind, AccessListReference } from '../domain/account/access-list.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import {
  type AttachedAccessList,
  attachedListAddress,
  attachedListDecoders,
  attachedListNames,
} from './attached-lists.ts'
import { getJson, postForm } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { removeResource } from './remove-resource.ts'
import { settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'

/** "The list is already associated": twilio.com/docs/api/errors/21245 */
const alreadyAttached = 21245

/** If the list turns out to be attached, the write counts as applied, whoever did it. */
export function attachList<K extends AccessListKind>(
  trunkSid: TrunkSid,
  { region, kind, sid }: AccessListReference<K>,
): Promise<SettledWrite<AttachedAccessList<K>>> {
  const decoder = attachedListDecoders[kind]
  return settleWrite(
    () =>
      postForm(attachedListAddress(region, trunkSid, kind), { [`${attachedListNames[kind].path}Sid`]: sid }, decoder),
    async () => {
      const attached = await orNullWhenGone(
        getJson(attachedListAddress(region, trunkSid, kind, sid), decoder, { priority: 'high' }),
      )
      return attached === null ? { holds: false, readBack: null } : { holds: true, value: attached }
    },
    ({ code }) => code === alreadyAttached,
  )
}

/** The list itself stays, also on other trunks. */
export const detachList = (
  trunkSid: TrunkSid,
  { region, kind, sid }: AccessListReference,
): Promise<SettledWrite<Deletion>> => removeResource(attachedListAddress(region, trunkSid, kind, sid))
