import { useMutation, useQueryClient } from '@tanstack/react-query'
import { clearBulkRuns } from '../bulk/bulk-clear.ts'
import { clearChanges } from '../../ledger/change-store.ts'
import { propagationTime } from '../../domain/account/route.ts'
import { announce } from '../../ui/announce.ts'
import {
  changeClock,
  type ClockChange,
  type DemoState,
  importState,
  liftSwitches,
  loadScenario,
  resetDemo,
  setFaults,
} from './demo-api.ts'
import { demoQueries } from './demo-queries.ts'
import { faultInWords } from './fault-text.ts'
import { forgetGaps } from './gap-store.ts'
import { forgetRequests } from './request-log.ts'

/** What replaces the account: its scenario again, another scenario, or a shared state. */
export type Replacement = { readonly reset: true } | { readonly scenario: string } | { readonly state: string }

function replace(by: Replacement): Promise<DemoState> {
  if ('state' in by) return importState(by.state)
  return 'scenario' in by ? loadScenario(by.scenario) : resetDemo()
}

/** Replaces the account, and forgets everything loaded or recorded of the old one, in all tabs. */
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
      announce('Replaced the demo account')
    },
  })
}

/** Changes the demo but not the account. `said` is announced to screen readers. */
function useDemoChange<Change>(
  mutationFn: (change: Change) => Promise<DemoState>,
  said: (change: Change, state: DemoState) => string,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    meta: { invalidates: () => [demoQueries.state().queryKey] },
    onSuccess: (state, change) => {
      client.setQueryData(demoQueries.state().queryKey, state)
      announce(said(change, state))
    },
  })
}

type ClockMove = { readonly change: ClockChange; readonly said: string }

export const useChangeClock = () =>
  useDemoChange(
    ({ change }: ClockMove) => changeClock(change),
    ({ said }) => said,
  )

export const skipToSettled = {
  change: { advanceMs: propagationTime },
  said: 'The demo clock moved forward by five minutes: every re-route has settled',
}

export const useSetFaults = () =>
  useDemoChange(setFaults, (_, { faults }) =>
    faults.length === 0 ? 'All faults are off' : `Fault: ${faults.map(faultInWords).join('; ')}`,
  )

export const useLiftSwitches = () =>
  useDemoChange(
    () => liftSwitches(),
    () => 'The switches of the address are lifted',
  )
