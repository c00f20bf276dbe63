import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Hammer, List, Presentation, RotateCcw, Share2, Unplug } from 'lucide'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { DemoClock } from './demo-clock.tsx'
import { useSetFaults } from './demo-mutations.ts'
import { demoQueries } from './demo-queries.ts'
import { FaultStatus } from './fault-status.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'
import { lazyDialog, lazyPart } from '../../ui/lazy-part.tsx'

const RejectedSwitches = lazyPart(async () => (await import('./rejected-switches.tsx')).RejectedSwitches, {
  shape: 'none',
})
const SwitchStatus = lazyPart(async () => (await import('./switch-status.tsx')).SwitchStatus, { shape: 'none' })

const dialogs = {
  faults: lazyDialog(async () => (await import('./faults-dialog.tsx')).FaultsDialog),
  gaps: lazyDialog(async () => (await import('./gaps-dialog.tsx')).GapsDialog),
  requests: lazyDialog(async () => (await import('./requests-dialog.tsx')).RequestsDialog),
  share: lazyDialog(async () => (await import('./share-dialog.tsx')).ShareDialog),
  reset: lazyDialog(async () => (await import('./reset-dialog.tsx')).ResetDialog),
}

export function DemoBar() {
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null)
  const { data: state, error } = useQuery(demoQueries.state())
  const setFaults = useSetFaults()
  const navigate = useNavigate()
  const faultsButton = useRef<HTMLButtonElement>(null)
  const failed = error ?? setFaults.error
  const Asked = asked && dialogs[asked]

  return (
    <div className="flex flex-wrap items-center gap-1 py-1.5 max-md:gap-2 max-md:pt-0">
      {state && <ScenarioPicker current={state.scenario} />}
      <DemoClock frozen={state?.clock.frozen ?? false} />
      <div className="ml-auto flex flex-wrap items-center gap-1 max-md:ml-0">
        {failed && (
          <Status tone="bad" small>
            Demo error: {failed.message}
          </Status>
        )}
        {state && state.rejectedSwitches.length > 0 && <RejectedSwitches switches={state.rejectedSwitches} />}
        {state && state.switches.length > 0 && <SwitchStatus switches={state.switches} />}
        <FaultStatus
          faults={state?.faults ?? []}
          busy={setFaults.isPending}
          onClear={() => {
            faultsButton.current?.focus()
            setFaults.mutate([])
          }}
        />
        <Button size="sm" variant="ghost" icon={Unplug} ref={faultsButton} onClick={() => setAsked('faults')}>
          Faults
        </Button>
        <Button size="sm" variant="ghost" icon={Hammer} onClick={() => setAsked('gaps')}>
          Break it
        </Button>
        <Button size="sm" variant="ghost" icon={List} onClick={() => setAsked('requests')}>
          Requests
        </Button>
        <Button size="sm" variant="ghost" icon={Share2} onClick={() => setAsked('share')}>
          Share
        </Button>
        <Button
          size="sm"
          variant="ghost"
          icon={Presentation}
          onClick={() => void navigate({ to: '.', search: (search) => ({ ...search, present: '1' }) })}
        >
          Present
        </Button>
        <Button size="sm" variant="ghost" icon={RotateCcw} onClick={() => setAsked('reset')}>
          Reset
        </Button>
      </div>
      {Asked && <Asked onClose={() => setAsked(null)} />}
    </div>
  )
}
