import { useQuery } from '@tanstack/react-query'
import { RotateCcw, SkipForward } from 'lucide'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { DemoClock } from './demo-clock.tsx'
import { useReplaceAccount, useSetFaults, useSkipToSettled } from './demo-mutations.ts'
import { demoQueries } from './demo-queries.ts'
import { FaultControl } from './fault-control.tsx'
import { RejectedSwitches } from './rejected-switches.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'

const ResetDialog = lazy(() => import('./reset-dialog.tsx').then((module) => ({ default: module.ResetDialog })))

/** Docked under every page. It changes the demo's account and clock, never the console's own data. */
export function DemoBar() {
  const [resetAsked, setResetAsked] = useState(false)
  const { data: state, error } = useQuery(demoQueries.state())
  const replaceAccount = useReplaceAccount()
  const skipToSettled = useSkipToSettled()
  const setFaults = useSetFaults()
  const failed = error ?? replaceAccount.error ?? skipToSettled.error ?? setFaults.error

  return (
    <div className="flex min-h-10 flex-wrap items-center gap-1 max-md:gap-2 max-md:pb-2">
      {state && <ScenarioPicker current={state.scenario} onPick={(name) => replaceAccount.mutate(name)} />}
      <DemoClock />
      <Button
        size="sm"
        variant="ghost"
        icon={SkipForward}
        busy={skipToSettled.isPending}
        onClick={() => skipToSettled.mutate()}
      >
        Skip to settled
      </Button>
      <div className="ml-auto flex flex-wrap items-center gap-1 max-md:ml-0">
        {failed && (
          <Status tone="bad" small>
            The demo did not answer: {failed.message}
          </Status>
        )}
        {state && <RejectedSwitches switches={state.rejectedSwitches} />}
        <FaultControl faults={state?.faults ?? []} busy={setFaults.isPending} onSet={setFaults.mutate} />
        <Button size="sm" variant="ghost" icon={RotateCcw} onClick={() => setResetAsked(true)}>
          Reset
        </Button>
      </div>
      {resetAsked && (
        <Suspense>
          <ResetDialog onClose={() => setResetAsked(false)} />
        </Suspense>
      )}
    </div>
  )
}
