import type { QueryClient } from '@tanstack/react-query'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'

type Instance = Pick<TrunkInstance, 'region' | 'sid'>
type Urls = readonly OriginationUrl[]

/** Shows what Twilio answered before the list is fetched again. Cancels a fetch under way, which would undo it. */
async function show(client: QueryClient, { region, sid }: Instance, change: (urls: Urls) => Urls): Promise<void> {
  const { queryKey } = trunkQueries.originationUrls(region, sid)
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (urls) => urls && change(urls))
}

/** In its place, or at the end when it is new. */
export const showUrl = (client: QueryClient, instance: Instance, url: OriginationUrl): Promise<void> =>
  show(client, instance, (urls) =>
    urls.some(({ sid }) => sid === url.sid) ? urls.map((one) => (one.sid === url.sid ? url : one)) : [...urls, url],
  )

export const hideUrl = (client: QueryClient, instance: Instance, gone: OriginationUrl['sid']): Promise<void> =>
  show(client, instance, (urls) => urls.filter(({ sid }) => sid !== gone))
