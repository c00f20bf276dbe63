import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Deletion, deletionOf } from '../../../domain/deletion/deletion.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { serverNow } from '../../../twilio/server-clock.ts'
import { deletionQueries } from './deletion-queries.ts'
import type { DeletionReading } from './read-deletion.ts'

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
  const [most, setMost] = useState(routesAtFirst)
  const { data, isFetching, refetch } = useQuery({
    ...deletionQueries.reading(instance, trunk, most),
    placeholderData: (before) => before,
  })
  const at = (reading: DeletionReading | undefined, time: Instant): KnownDeletion | undefined =>
    reading && { ...reading, deletion: deletionOf(instance.region, { ...reading.facts, now: time }) }
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
