import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Deletion, deletionOf } from '../../../domain/deletion/deletion.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { serverNow } from '../../../twilio/server-clock.ts'
import { type DeletionReading, readDeletion } from './read-deletion.ts'

/** A trunk may have ten thousand numbers; each route is a request. The operator asks for the rest. */
const routesAtFirst = 250

export type KnownDeletion = DeletionReading & { readonly deletion: Deletion }

type Reading = {
  /** Undefined before the first reading. */
  readonly known: KnownDeletion | undefined
  readonly reading: boolean
  readonly readAgain: () => void
  /** Reads once more, and hands back what then holds; undefined if the reading broke off. */
  readonly readNow: () => Promise<KnownDeletion | undefined>
}

/** What deleting the instance would do, read when the dialog opens and whenever it is asked for. */
export function useDeletion(instance: TrunkInstance, trunk: Trunk, now: Instant): Reading {
  const client = useQueryClient()
  const [most, setMost] = useState(routesAtFirst)
  const { region, sid } = instance
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['deletion', region, sid, most] as const,
    queryFn: () => readDeletion(client, instance, trunk, most),
    placeholderData: (before) => before,
    staleTime: 'static',
    gcTime: 0,
  })
  const at = (reading: DeletionReading | undefined, time: Instant): KnownDeletion | undefined =>
    reading && { ...reading, deletion: deletionOf(region, { ...reading.facts, now: time }) }
  const known = at(data, now)
  return {
    known,
    reading: isFetching,
    readAgain: () => {
      const leftOut = data !== undefined && data.facts.numbers.length > most
      if (leftOut) setMost(Number.POSITIVE_INFINITY)
      else void refetch()
    },
    readNow: async () => at((await refetch()).data, serverNow()),
  }
}
