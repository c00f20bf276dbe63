import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import type { SettledWrite } from '../../../twilio/settled-write.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'

type Instance = Pick<TrunkInstance, 'region' | 'sid'>

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
