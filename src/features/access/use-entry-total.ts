import { useQueries } from '@tanstack/react-query'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'

/** How many entries a list has; undefined while that is not read, or none is chosen. */
export function useEntryTotal(list: AccessListSummary | null): number | undefined {
  const ofAddresses = list?.kind === 'ip-access-control-lists' ? [list] : []
  const ofUsers = list?.kind === 'credential-lists' ? [list] : []
  const [addresses] = useQueries({
    queries: ofAddresses.map(({ region, sid }) => entryQueries.ipAddresses(region, sid)),
  })
  const [users] = useQueries({ queries: ofUsers.map(({ region, sid }) => entryQueries.credentials(region, sid)) })
  return addresses?.data?.length ?? users?.data?.length
}
