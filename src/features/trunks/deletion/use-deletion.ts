import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Deletion, deletionOf } from '../../../domain/deletion/deletion.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { serverNow } from '../../../twilio/server-clock.ts'
import { type DeletionReading, readDeletion } from './read-deletion.ts'

/** A trunk may have 10,000 numbers and each route is a request, so the operator asks for the rest. */
const routesAtFirst = 250

export type KnownDeletion = DeletionReading & { readonly deletion: Deletion }

type Reading = {
  /** Undefined until it has loaded. */
  readonly known: KnownDeletion | undefined
  readonly loading: boolean
  readonly loadAgain: () => void
  /** Loads again and returns the result; undefined if it failed. */
  readonly loadNow: () => Promise<KnownDeletion | undefined>
}

/** What deleting the instance would do. */
export function useDeletion(instance: TrunkInstance, trunk: Trunk, now: Instant): Reading {
  const [most, setMost] = useState(routesAtFirst)
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['deletion', instance.region, instance.sid, most] as const,
    queryFn: ({ client }) => readDeletion(client, instance, trunk, most),
    // Loaded when the dialog opens and on request.
    staleTime: 'static',
    gcTime: 0,
    placeholderData: (before) => before,
  })
  const at = (reading: DeletionReading | undefined, time: Instant): KnownDeletion | undefined =>
    reading && { ...reading, deletion: deletionOf(instance.region, { ...reading.facts, now: time }) }
  const known = at(data, now)
  return {
    known,
    loading: isFetching,
    loadAgain: () => {
      const leftOut = data !== undefined && data.facts.numbers.length > most
      if (leftOut) setMost(Number.POSITIVE_INFINITY)
      else void refetch()
    },
    loadNow: async () => at((await refetch()).data, serverNow()),
  }
}
