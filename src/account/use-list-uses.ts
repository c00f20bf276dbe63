import { useQueries, useQuery } from '@tanstack/react-query'
import type { AccessListKind, CredentialList, IpAccessControlList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { groupTrunks } from '../domain/account/trunk.ts'
import { trunkQueries } from './trunk-queries.ts'
import { authTypeOf } from './access-list-kind.ts'
import { accessQueries } from './access-queries.ts'

/** A trunk's instance in the Region, with the lists of one kind that it has attached. */
export type ListUse = {
  readonly trunkKey: string
  readonly trunkName: string
  readonly ipAccessControlLists: readonly IpAccessControlList[]
  readonly credentialLists: readonly CredentialList[]
}

export type ListUses = {
  /** The trunks that have the list attached, as far as they were read. */
  readonly of: (listSid: string) => readonly ListUse[]
  /** Whether every instance of the Region was read: only then is a list without a use in no use. */
  readonly complete: boolean
  readonly errors: readonly Error[]
  readonly retry: () => void
  readonly retrying: boolean
}

/**
 * Who uses the Region's lists of a kind. One request for the trunks, and one for each instance that has a list of the
 * kind attached (at most 100, R17), with its lists' entries; Twilio does not tell it of a list.
 */
export function useListUses(region: RegionCode, kind: AccessListKind): ListUses {
  const trunks = useQuery(trunkQueries.list(region))
  const instances = (trunks.data ?? []).filter(({ authTypes }) => authTypes.includes(authTypeOf(kind)))
  const ofKind = (other: AccessListKind) => (kind === other ? instances : [])
  const ips = useQueries({
    queries: ofKind('ip-access-control-lists').map(({ sid }) => accessQueries.ipAccessControlLists(region, sid)),
  })
  const users = useQueries({
    queries: ofKind('credential-lists').map(({ sid }) => accessQueries.credentialLists(region, sid)),
  })
  const names = new Map(
    groupTrunks(instances).map(({ key, name, instances: { [region]: instance } }) => [instance?.sid, { key, name }]),
  )
  const uses = instances.map(({ sid }, at): ListUse => ({
    trunkKey: names.get(sid)?.key ?? sid,
    trunkName: names.get(sid)?.name ?? sid,
    ipAccessControlLists: ips[at]?.data ?? [],
    credentialLists: users[at]?.data ?? [],
  }))
  const readings = [trunks, ...ips, ...users]
  const failed = readings.filter(({ error }) => error !== null)
  return {
    of: (listSid) =>
      uses.filter((use) => [...use.ipAccessControlLists, ...use.credentialLists].some(({ sid }) => sid === listSid)),
    complete: readings.every(({ data }) => data !== undefined),
    errors: failed.flatMap(({ error }) => error ?? []),
    retry: () => {
      for (const reading of failed) void reading.refetch()
    },
    retrying: failed.some(({ isFetching }) => isFetching),
  }
}
