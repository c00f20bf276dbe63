import { useMutation, useQueryClient } from '@tanstack/react-query'
import { clearBulkRuns } from '../bulk/bulk-clear.ts'
import { clearChanges } from '../../ledger/change-store.ts'
import { propagationTime } from '../../domain/account/route.ts'
import { announce } from '../../ui/announce.ts'
import {
  changeClock,
  type ClockChange,
  type DemoState,
  type Fault,
  importState,
  loadScenario,
  resetDemo,
  setFaults,
} from './demo-api.ts'
import { demoQueries } from './demo-queries.ts'
import { faultInWords } from './fault-words.ts'
import { forgetGaps } from './gap-store.ts'
import { forgetRequests } from './request-log.ts'

const onlyDemoState = { invalidates: () => [demoQueries.state().queryKey] }

/** By what the account is replaced: its own scenario anew, another one, or a state that somebody shared. */
export type Replacement = { readonly reset: true } | { readonly scenario: string } | { readonly state: string }

function replace(by: Replacement): Promise<DemoState> {
  if ('state' in by) return importState(by.state)
  return 'scenario' in by ? loadScenario(by.scenario) : resetDemo()
}

/** Replaces the account: everything that was read or remembered of the former one is void, here and in other tabs. */
export function useReplaceAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: replace,
    meta: { replacesAccount: true },
    onSuccess: async (state: DemoState) => {
      await Promise.all([clearChanges(), clearBulkRuns()])
      forgetGaps()
      forgetRequests()
      client.setQueryData(demoQueries.state().queryKey, state)
      announce('The demo account was replaced')
    },
  })
}

export function useChangeClock() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ change }: { readonly change: ClockChange; readonly said: string }) => changeClock(change),
    meta: onlyDemoState,
    onSuccess: (state, { said }) => {
      client.setQueryData(demoQueries.state().queryKey, state)
      announce(said)
    },
  })
}

/** Twilio signals nothing when a route has settled: it is the clock that says so. */
export const skipToSettled = {
  change: { advanceMs: propagationTime },
  said: 'The demo clock moved on by five minutes: every re-route has settled',
}

export function useSetFaults() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (faults: readonly Fault[]) => setFaults(faults),
    meta: onlyDemoState,
    onSuccess: (state) => {
      client.setQueryData(demoQueries.state().queryKey, state)
      const words = state.faults.map(faultInWords).join('; ')
      announce(words === '' ? 'No fault is switched on' : `Fault: ${words}`)
    },
  })
}
