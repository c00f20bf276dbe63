import type { TrunkSid } from '../../domain/base/sid.ts'
import {
  attachCredentialList,
  attachIpAccessControlList,
  detachCredentialList,
  detachIpAccessControlList,
} from '../../twilio/attached-list-writes.ts'
import type { Deletion, SettledWrite } from '../../twilio/settled-write.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'

/** What a write needs to know of a list. */
export type ListReference = {
  readonly [K in AccessListSummary['kind']]: Pick<AccessListSummary<K>, 'region' | 'kind' | 'sid'>
}[AccessListSummary['kind']]

export const attachList = (trunkSid: TrunkSid, list: ListReference): Promise<SettledWrite<unknown>> =>
  list.kind === 'ip-access-control-lists'
    ? attachIpAccessControlList(list.region, trunkSid, list.sid)
    : attachCredentialList(list.region, trunkSid, list.sid)

export const detachList = (trunkSid: TrunkSid, list: ListReference): Promise<SettledWrite<Deletion>> =>
  list.kind === 'ip-access-control-lists'
    ? detachIpAccessControlList(list.region, trunkSid, list.sid)
    : detachCredentialList(list.region, trunkSid, list.sid)
