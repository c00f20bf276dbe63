import { queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { listOriginationUrls } from '../twilio/origination-urls.ts'
import { listTrunks } from '../twilio/trunks.ts'

/** Every key contains the Region, because a SID is valid in one Region only. */
export const trunkQueries = {
  list: (region: RegionCode) =>
    queryOptions({
      queryKey: ['trunks', region] as const,
      queryFn: ({ signal }) => listTrunks(region, { signal, priority: 'high' }),
      staleTime: 60_000,
    }),
  /** Key prefix for the origination URIs of all of a Region's instances. */
  originationUrlsKey: (region: RegionCode) => ['origination-urls', region] as const,
  originationUrls: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: [...trunkQueries.originationUrlsKey(region), trunkSid] as const,
      queryFn: ({ signal }) => listOriginationUrls(region, trunkSid, { signal }),
      staleTime: 60_000,
      meta: { learned: true },
    }),
}
