import { useSearch } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { takeEarlyRequests } from '../twilio/transport.ts'
import { useExtras } from '../ui/extras.ts'
import { usePainted } from './use-painted.ts'

declare module '../ui/extras.ts' {
  interface Extras {
    readonly DemoDock?: ComponentType<{
      /** The step that is presented; undefined while nobody presents. */
      readonly step: number | undefined
    }>
    readonly SharedState?: ComponentType
  }
}

/** In the bar's place until it is loaded. */
export const demoBarPlace = (
  <div className="col-start-2 h-10 border-t border-line bg-canvas max-md:col-start-1 max-md:h-11" />
)

/**
 * The demo's controls, in a chunk of their own. `?demo=0` hides them, but a link to a state asks all the same;
 * `?present=1` puts the presenter in their place, at
 * that step of the story.
 */
export function DemoBarSlot() {
  const { demo, present } = useSearch({ strict: false })
  const painted = usePainted()
  const { DemoDock, SharedState } = useExtras()
  const isHidden = demo === '0' || !DemoDock

  // Outside React: what is kept for the bar's log, of no use where there is no bar.
  useEffect(() => {
    if (isHidden) takeEarlyRequests()
  }, [isHidden])

  if (isHidden) return painted && SharedState && <SharedState />
  return painted ? <DemoDock step={stepOf(present)} /> : demoBarPlace
}

const stepOf = (present: string | undefined): number | undefined =>
  /^[1-8]$/.test(present ?? '') ? Number(present) : undefined
