import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type { OriginationUrl } from '../../domain/origination-url.ts'
import type { TrunkInstance } from '../../domain/trunk-instance.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import { trunkQueries } from '../trunk-queries.ts'

type Instance = Pick<TrunkInstance, 'region' | 'sid'>
type Urls = readonly OriginationUrl[]

/** What Twilio said of the URIs comes into view before they are read again. A reading under way must not undo it. */
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

type After<T> = {
  /** Brings into view what Twilio said. */
  readonly show: (client: QueryClient, value: T) => Promise<void>
  readonly onApplied: (value: T) => void
}

type UrlWrite<T> = {
  readonly write: (work: () => Promise<SettledWrite<T>>) => void
  readonly pending: boolean
  readonly failure: FailedWrite<T> | null
}

type FailedWrite<T> = Exclude<SettledWrite<T>, { readonly kind: 'applied' }>

/** One write on an origination URI, out of a form: under way, failed, or applied and in view. */
export function useUrlWrite<T>({ region, sid }: Instance, after: After<T>): UrlWrite<T> {
  const client = useQueryClient()
  const { mutate, data, isPending } = useMutation({
    mutationFn: async (work: () => Promise<SettledWrite<T>>) => {
      const outcome = await work()
      if (outcome.kind === 'applied') await after.show(client, outcome.value)
      return outcome
    },
    meta: { invalidates: () => [trunkQueries.originationUrls(region, sid).queryKey] },
  })
  const write: UrlWrite<T>['write'] = (work) => {
    if (isPending) return
    mutate(work, {
      onSuccess: (outcome) => {
        if (outcome.kind === 'applied') after.onApplied(outcome.value)
      },
    })
  }
  return {
    write,
    pending: isPending,
    failure: data === undefined || data.kind === 'applied' || isPending ? null : data,
  }
}
