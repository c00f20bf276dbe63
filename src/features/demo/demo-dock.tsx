import { useQueryClient } from '@tanstack/react-query'
import { ChevronDown } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { fillExtras } from '../../ui/extras.ts'
import { Icon } from '../../ui/icon.tsx'
import { browserStorage } from '../../browser/web-storage.ts'
import { DemoBar } from './demo-bar.tsx'
import { demoQueries } from './demo-queries.ts'
import { EmptyAccountHint } from './empty-account-hint.tsx'
import { recordRequests } from './request-log.ts'
import { SharedState } from './shared-state.tsx'
import { SkipButton } from './skip-button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const FaultLine = lazyPart(async () => (await import('./fault-line.tsx')).FaultLine, { shape: 'none' })
const Presenter = lazyPart(async () => (await import('./presenter.tsx')).Presenter)

/** On a phone the bar starts folded. */
function wasOpen(): boolean {
  const left = browserStorage.read('demo-bar')
  return left === null ? !matchMedia('(max-width: 760px)').matches : left === 'open'
}

/** Below every page: the demo bar, or the presenter at its step. */
export function DemoDock({ step }: { readonly step: number | undefined }) {
  const [open, setOpen] = useState(wasOpen)
  const client = useQueryClient()
  const fold = useRef<HTMLButtonElement>(null)
  const isPresenting = step !== undefined
  const wasPresenting = useRef(isPresenting)

  // Outside React: the demo's extras on other pages, and the log of requests.
  useEffect(() => {
    fillExtras({ OfCountdown: SkipButton, OfError: FaultLine, OfEmptyAccount: EmptyAccountHint })
    const state = demoQueries.state()
    // The bar shows the error, so the log only waits.
    const known = client.query({ ...state, staleTime: 'static' }).catch(() => undefined)
    const stop = recordRequests(() => client.getQueryData(state.queryKey)?.faults ?? [], known)
    return () => {
      fillExtras({ OfCountdown: undefined, OfError: undefined, OfEmptyAccount: undefined })
      stop()
    }
  }, [client])

  // Outside React: the focus, which is lost when the presenter closes.
  useEffect(() => {
    if (isPresenting === wasPresenting.current) return
    wasPresenting.current = isPresenting
    if (!isPresenting) fold.current?.focus()
  }, [isPresenting])

  return (
    <>
      <aside
        aria-label={step ? 'Presenter' : 'Demo controls'}
        className="col-start-2 flex min-w-0 items-start border-t border-line bg-canvas pr-4 pl-6 text-text-2 max-md:col-start-1 max-md:flex-col max-md:px-3"
      >
        {step ? (
          <Presenter step={step} />
        ) : (
          <>
            <button
              ref={fold}
              type="button"
              aria-expanded={open}
              onClick={() => {
                setOpen(!open)
                browserStorage.write('demo-bar', open ? 'folded' : 'open')
              }}
              className={`flex flex-none items-center gap-1 pr-3 type-label max-md:h-11 ${open ? 'h-10' : 'h-7'}`}
            >
              <Icon of={ChevronDown} size={14} className={open ? '' : 'rotate-180'} />
              Demo
            </button>
            {open && (
              <div className="max-h-[40dvh] min-w-0 flex-1 overflow-auto">
                <DemoBar />
              </div>
            )}
          </>
        )}
      </aside>
      <SharedState />
    </>
  )
}
