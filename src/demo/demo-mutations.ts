import { useMutation, useQueryClient } from '@tanstack/react-query'
import { clearBulkRuns } from '../bulk/bulk-clear.ts'
import { clearChanges } from '../changes/change-store.ts'
import { propagationTime } from '../domain/route.ts'
import { announce } from '../ui/announce.ts'
import { advanceClock, type DemoState, type Fault, loadScenario, resetDemo, setFaults } from './demo-api.ts'
import { demoQueries } from './demo-queries.ts'

const onlyDemoState = { invalidates: () => [demoQueries.state().queryKey] }

/** Replaces the account: everything that was read or remembered of the former one is void, here and in other tabs. */
export function useReplaceAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (scenario: string | null) => (scenario === null ? resetDemo() : loadScenario(scenario)),
    meta: { replacesAccount: true },
    onSuccess: async (state: DemoState) => {
      await Promise.all([clearChanges(), clearBulkRuns()])
      client.setQueryData(demoQueries.state().queryKey, state)
      announce('The demo account was replaced')
    },
  })
}

/** Twilio signals nothing when a route has settled: it is the clock that says so. */
export function useSkipToSettled() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => advanceClock(propagationTime),
    meta: onlyDemoState,
    onSuccess: (state) => {
      client.setQueryData(demoQueries.state().queryKey, state)
      announce('The demo clock moved on by five minutes: every re-route has settled')
    },
  })
}

export function useSetFaults() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (faults: readonly Fault[]) => setFaults(faults),
    meta: onlyDemoState,
    onSuccess: (state) => client.setQueryData(demoQueries.state().queryKey, state),
  })
}
