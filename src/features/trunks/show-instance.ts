import type { QueryClient } from '@tanstack/react-query'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'

/** Puts what Twilio said of an instance into its Region's list. A list that is being read must not arrive after it. */
export async function showInstance(
  client: QueryClient,
  region: RegionCode,
  sid: TrunkSid,
  news: Partial<TrunkInstance>,
): Promise<void> {
  const { queryKey } = trunkQueries.list(region)
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (list) =>
    list?.map((instance) => (instance.sid === sid ? { ...instance, ...news } : instance)),
  )
}

/** Puts a new instance into its Region's list, before the list is read again: its page is led to at once. */
export function addInstance(client: QueryClient, instance: TrunkInstance): void {
  client.setQueryData(trunkQueries.list(instance.region).queryKey, (list) =>
    list?.some(({ sid }) => sid === instance.sid) ? list : list && [...list, instance],
  )
}

/** Takes a deleted instance out of its Region's list. */
export async function hideInstance(client: QueryClient, region: RegionCode, sid: TrunkSid): Promise<void> {
  const { queryKey } = trunkQueries.list(region)
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (list) => list?.filter((instance) => instance.sid !== sid))
}
