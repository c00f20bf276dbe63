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

type Create<K extends AccessListKind> = (
  region: RegionCode,
  friendlyName: string,
  known: Known,
) => Promise<SettledWrite<AccessListSummary<K>>>

const create: { readonly [K in AccessListKind]: Create<K> } = {
  'ip-access-control-lists': async (...given) =>
    mapWrite(await createIpAccessControlList(...given), (list) => ({ ...list, kind: 'ip-access-control-lists' })),
  'credential-lists': async (...given) =>
    mapWrite(await createCredentialList(...given), (list) => ({ ...list, kind: 'credential-lists' })),
}

/** @param known the Region's lists as last read */
export const createList = <K extends AccessListKind>(
  region: RegionCode,
  kind: K,
  friendlyName: string,
  known: Known,
): Promise<SettledWrite<AccessListSummary<K>>> => create[kind](region, friendlyName, known)

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
