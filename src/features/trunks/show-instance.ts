import type { QueryClient } from '@tanstack/react-query'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'

/** Puts Twilio's answer into the Region's list. Cancels a fetch under way, which would overwrite it. */
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

/** Adds a new instance to its Region's list at once, because its page opens before the list is fetched again. */
export function addInstance(client: QueryClient, instance: TrunkInstance): void {
  client.setQueryData(trunkQueries.list(instance.region).queryKey, (list) =>
    list?.some(({ sid }) => sid === instance.sid) ? list : list && [...list, instance],
  )
}

/** Removes a deleted instance from its Region's list. */
export async function hideInstance(client: QueryClient, region: RegionCode, sid: TrunkSid): Promise<void> {
  const { queryKey } = trunkQueries.list(region)
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (list) => list?.filter((instance) => instance.sid !== sid))
}
