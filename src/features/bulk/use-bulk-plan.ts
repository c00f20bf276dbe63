import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeRecords, loadChanges } from '../../ledger/change-store.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { type BulkPlan, readBulkPlan, type Wish } from './read-bulk-plan.ts'

export type PlanState = {
  readonly plan: BulkPlan | undefined
  /** Of how many numbers the route was read, while the plan is made. */
  readonly read: number
  readonly reading: boolean
  readonly error: Error | null
  readonly again: () => void
  /** Reads all that decides anew, right before the start. */
  readonly recheck: () => Promise<BulkPlan>
  /** Puts what was just read in the place of what is shown. */
  readonly show: (plan: BulkPlan) => void
}

const recordsLoaded = async (): Promise<readonly ChangeRecord[]> => {
  await loadChanges()
  return changeRecords()
}

/** @param id tells one set of numbers and targets from another */
export function useBulkPlan(id: string, wishes: readonly Wish[]): PlanState {
  const client = useQueryClient()
  const [read, setRead] = useState(0)
  const queryKey = ['bulk-plan', id] as const
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setRead(0)
      const records = await recordsLoaded()
      return readBulkPlan(wishes, { client, records, now: serverNow, signal, onProgress: setRead })
    },
    enabled: wishes.length > 0,
    // Whatever is written meanwhile: a plan is a moment's, and is read again before it starts.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return {
    plan: query.data,
    read,
    reading: query.isFetching,
    error: query.error,
    again: () => void query.refetch(),
    recheck: async () => {
      const records = await recordsLoaded()
      return readBulkPlan(wishes, { client, records, now: serverNow, fresh: true })
    },
    show: (plan) => client.setQueryData(queryKey, plan),
  }
}
