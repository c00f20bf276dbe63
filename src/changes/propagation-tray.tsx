import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import type { Instant } from '../domain/instant.ts'
import { regionLabel } from '../domain/region.ts'
import type { Route } from '../domain/route.ts'
import { routeKey } from '../routing/route-queries.ts'
import { useServerNow } from '../routing/server-now-queries.ts'
import { Countdown } from '../ui/countdown.tsx'
import { Spinner } from '../ui/spinner.tsx'
import { ChangeLink } from './change-link.tsx'
import { useChangeRecords } from './change-record-queries.ts'
import type { ChangeRecord } from './change-record.ts'
import { changeState } from './change-state.ts'
import { subjectText } from './change-words.ts'

type Running = { readonly change: ChangeRecord; readonly until: Instant | null }

/** The re-routes made in this console that are being written or propagate, with the time left. Nothing when there are none. */
export function PropagationTray() {
  const now = useServerNow(1_000)
  const running = useRunning(now)
  const router = useRouter()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  // Outside React: the router's history. Going somewhere closes the list.
  useEffect(() => router.subscribe('onBeforeNavigate', () => list.current?.hidePopover()), [router])

  const [first] = running
  if (first === undefined) return null
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-text-2 hover:bg-hover max-md:h-11"
      >
        <Spinner />
        <span className="sr-only">Re-routes under way: {running.length}. </span>
        <span className="max-lg:hidden">{running.length === 1 ? 'Propagating' : `${running.length} propagating`}</span>
        {first.until !== null && <Countdown until={first.until} now={now} alone />}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="group"
        aria-label="Re-routes under way"
        className="fixed inset-auto top-12 right-4 m-0 w-90 max-w-[calc(100vw-16px)] rounded-card border border-line-strong bg-surface p-0 text-text max-md:right-2"
      >
        <ul className="max-h-[60dvh] overflow-auto">
          {running.map((one) => (
            <li key={one.change.id} className="grid gap-0.5 border-b border-line px-4 py-2.5 last:border-b-0">
              <span className="flex items-baseline gap-2">
                <ChangeLink id={one.change.id}>
                  {regionLabel(one.change.from)} to {regionLabel(one.change.to)}
                </ChangeLink>
                <span className="ml-auto type-small text-text-2">
                  {one.until === null ? 'being written' : 'at most '}
                  <TimeLeft running={one} now={now} />
                </span>
              </span>
              <span className="type-small wrap-anywhere text-text-2">{subjectText(one.change.subject)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

function TimeLeft({ running: { until }, now }: { readonly running: Running; readonly now: Instant }) {
  return until === null ? null : <Countdown until={until} now={now} />
}

/** Those that take longest first. What is read of a route is believed before what is recorded of it. */
function useRunning(now: Instant): readonly Running[] {
  const client = useQueryClient()
  const records = useChangeRecords()
  return records
    .flatMap((change): Running[] => {
      const state = changeState(change, records, now)
      if (state.kind === 'writing') return [{ change, until: null }]
      if (state.kind !== 'propagating') return []
      const route = client.getQueryData<Route>(routeKey(change.subject))
      const held = route === undefined || (route.kind === 'explicit' && route.voiceRegion === change.to)
      return held ? [{ change, until: state.until }] : []
    })
    .toSorted((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity))
}
