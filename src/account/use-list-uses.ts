import { useQueries, useQuery } from '@tanstack/react-query'
import type { AccessListKind, CredentialList, IpAccessControlList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { groupTrunks } from '../domain/account/trunk.ts'
import { trunkQueries } from './trunk-queries.ts'
import { authTypeOf } from './access-list-kind.ts'
import { accessQueries } from './access-queries.ts'

/** A trunk in the Region, with its attached lists of one kind. */
export type ListUse = {
  readonly trunkKey: string
  readonly trunkName: string
  readonly ipAccessControlLists: readonly IpAccessControlList[]
  readonly credentialLists: readonly CredentialList[]
}

export type ListUses = {
  /** The loaded trunks that have the list attached. */
  readonly of: (listSid: string) => readonly ListUse[]
  /** Whether every instance of the Region has loaded: only then is a list without uses unused. */
  readonly complete: boolean
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => void
}

/**
 * Which trunks use a Region's lists of a kind. Twilio does not report a list's trunks, so this loads the trunks, then
 * the lists of each instance that has the kind attached (at most 100, R17).
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
    error: failed[0]?.error ?? null,
    refetch: () => {
      for (const reading of failed) void reading.refetch()
    },
    isFetching: failed.some(({ isFetching }) => isFetching),
  }
}
