import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type {
  AccessListKind,
  AccessListReference,
  CredentialList,
  IpAccessControlList,
} from '../../domain/account/access-list.ts'
import type { Attachments, Caller } from '../../domain/access/attachment-effect.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { accessQueries } from '../../account/access-queries.ts'

type AttachedEntry = Caller & { readonly key: string; readonly name: string }

export type AttachedList = AccessListReference & {
  readonly friendlyName: string
  /** Undefined when they have not loaded, though the list is known to be attached. */
  readonly callers: readonly AttachedEntry[] | undefined
}

type AttachedReading = {
  readonly lists: readonly AttachedList[] | undefined
  /** Loading the lists or their entries failed. */
  readonly failed: boolean
  readonly fetching: boolean
  readonly retry: () => void
}

export type AttachedReadings = Readonly<Record<AccessListKind, AttachedReading>>

/**
 * The lists attached to an instance. Not from `auth_type_set`, which lags behind them. If the entries of one fail to
 * load, the lists still have their names.
 */
export function useAttachedLists({ region, sid }: TrunkInstance): AttachedReadings {
  const ips = useQuery(accessQueries.ipAccessControlLists(region, sid))
  const users = useQuery(accessQueries.credentialLists(region, sid))
  const ipNames = useQuery({ ...accessQueries.names(region, sid, 'ip-access-control-lists'), enabled: isMissing(ips) })
  const userNames = useQuery({ ...accessQueries.names(region, sid, 'credential-lists'), enabled: isMissing(users) })
  return {
    'ip-access-control-lists': readingOf(
      ips,
      ips.data?.map(ofAddresses) ??
        ipNames.data?.map((list) => ({ ...list, region, kind: 'ip-access-control-lists', callers: undefined })),
      ipNames.isFetching,
    ),
    'credential-lists': readingOf(
      users,
      users.data?.map(ofUsers) ??
        userNames.data?.map((list) => ({ ...list, region, kind: 'credential-lists', callers: undefined })),
      userNames.isFetching,
    ),
  }
}

export const attachmentsOf = (readings: AttachedReadings): Attachments => ({
  IP_ACL: readings['ip-access-control-lists'].lists,
  CREDENTIAL_LIST: readings['credential-lists'].lists,
})

const isMissing = ({ data, error }: UseQueryResult): boolean => data === undefined && error !== null

const readingOf = (
  whole: UseQueryResult,
  lists: readonly AttachedList[] | undefined,
  namesFetching: boolean,
): AttachedReading => ({
  lists,
  failed: whole.error !== null,
  fetching: whole.isFetching || namesFetching,
  retry: () => void whole.refetch(),
})

const ofAddresses = ({ region, sid, friendlyName, entries }: IpAccessControlList): AttachedList => ({
  region,
  kind: 'ip-access-control-lists',
  sid,
  friendlyName,
  callers: entries.map(({ sid: key, cidr, friendlyName: name }) => ({ kind: 'address', cidr, key, name })),
})

const ofUsers = ({ region, sid, friendlyName, credentials }: CredentialList): AttachedList => ({
  region,
  kind: 'credential-lists',
  sid,
  friendlyName,
  callers: credentials.map(({ sid: key, username }) => ({ kind: 'user', username, key, name: '' })),
})
