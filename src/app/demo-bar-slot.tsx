import { useSearch } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { takeEarlyRequests } from '../twilio/transport.ts'
import { useExtras } from '../ui/extras.ts'
import { usePainted } from './use-painted.ts'

declare module '../ui/extras.ts' {
  interface Extras {
    readonly DemoDock?: ComponentType<{
      /** The step of the presented story; undefined outside presenter mode. */
      readonly step: number | undefined
    }>
    readonly SharedState?: ComponentType
  }
}

/** Keeps the bar's place until it loads. */
export const demoBarPlace = (
  <div className="col-start-2 h-10 border-t border-line bg-canvas max-md:col-start-1 max-md:h-11" />
)

/**
 * `?demo=0` hides the demo's controls, but a link to a shared state still asks before it loads. `?present=1` replaces
 * the controls with the presenter, at that step of the story.
 */
export function DemoBarSlot() {
  const { demo, present } = useSearch({ strict: false })
  const painted = usePainted()
  const { DemoDock, SharedState } = useExtras()
  const isHidden = demo === '0' || !DemoDock

  // Outside React: drops the requests kept for the bar's log, because there is no bar.
  useEffect(() => {
    if (isHidden) takeEarlyRequests()
  }, [isHidden])

  if (isHidden) return painted && SharedState && <SharedState />
  return painted ? <DemoDock step={stepOf(present)} /> : demoBarPlace
}

const stepOf = (present: string | undefined): number | undefined =>
  /^[1-8]$/.test(present ?? '') ? Number(present) : undefined
