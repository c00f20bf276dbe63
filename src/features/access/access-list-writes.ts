import type { RegionCode } from '../../domain/base/region.ts'
import type { Known } from '../../twilio/create-resource.ts'
import {
  createCredentialList,
  deleteCredentialList,
  fetchCredentialList,
  renameCredentialList,
} from '../../twilio/credential-lists.ts'
import {
  createIpAccessControlList,
  deleteIpAccessControlList,
  fetchIpAccessControlList,
  renameIpAccessControlList,
} from '../../twilio/ip-access-control-lists.ts'
import { mapWrite } from '../../twilio/map-write.ts'
import type { Deletion, SettledWrite } from '../../twilio/settled-write.ts'
import type { AccessListKind, AccessListSummary } from '../../account/access-list-kind.ts'

/** @param known the Region's lists as last read */
export const createList = async (
  region: RegionCode,
  kind: AccessListKind,
  friendlyName: string,
  known: Known,
): Promise<SettledWrite<AccessListSummary>> =>
  kind === 'ip-access-control-lists'
    ? mapWrite(await createIpAccessControlList(region, friendlyName, known), (list) => ({ ...list, kind }))
    : mapWrite(await createCredentialList(region, friendlyName, known), (list) => ({ ...list, kind }))

export const renameList = (list: AccessListSummary, friendlyName: string): Promise<SettledWrite<unknown>> =>
  list.kind === 'ip-access-control-lists'
    ? renameIpAccessControlList(list.region, list.sid, friendlyName)
    : renameCredentialList(list.region, list.sid, friendlyName)

export const deleteList = (list: AccessListSummary): Promise<SettledWrite<Deletion>> =>
  list.kind === 'ip-access-control-lists'
    ? deleteIpAccessControlList(list.region, list.sid)
    : deleteCredentialList(list.region, list.sid)

/** Throws `ApiError`. */
export const fetchListName = async (list: AccessListSummary): Promise<string> => {
  const read =
    list.kind === 'ip-access-control-lists'
      ? fetchIpAccessControlList(list.region, list.sid, { priority: 'high' })
      : fetchCredentialList(list.region, list.sid, { priority: 'high' })
  return (await read).friendlyName
}
