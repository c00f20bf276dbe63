import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { takeEarlyRequests } from '../twilio/transport.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { usePainted } from './use-painted.ts'

const place = <div className="col-start-2 h-10 border-t border-line bg-canvas max-md:col-start-1 max-md:h-11" />

const DemoDock = lazyPart(() => import('../features/demo/demo-dock.tsx'), 'DemoDock', place)
const SharedState = lazyPart(() => import('../features/demo/shared-state.tsx'), 'SharedState')

/**
 * The demo's controls, in a chunk of their own. `?demo=0` hides them, but a link to a state asks all the same;
 * `?present=1` puts the presenter in their place, at
 * that step of the story.
 */
export function DemoBarSlot() {
  const { demo, present } = useSearch({ strict: false })
  const painted = usePainted()

  // Outside React: what is kept for the bar's log, of no use where there is no bar.
  useEffect(() => {
    if (demo === '0') takeEarlyRequests()
  }, [demo])

  if (demo === '0') return painted && <SharedState />
  return painted ? <DemoDock step={stepOf(present)} /> : place
}

const stepOf = (present: string | undefined): number | undefined =>
  /^[1-8]$/.test(present ?? '') ? Number(present) : undefined
