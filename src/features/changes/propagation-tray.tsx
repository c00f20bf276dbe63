import { hashKey, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { OctagonX } from 'lucide'
import { useEffect, useId, useRef } from 'react'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { routeKey } from '../../account/route-queries.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Status } from '../../ui/status.tsx'
import { ChangeLink } from '../../shared/change-link.tsx'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { subjectText } from './change-text.ts'
import { type UnderWay, underWay } from './under-way.ts'

/** This console's re-routes that are being written, propagate, or have just failed. */
export function PropagationTray() {
  const now = useServerNow(1_000)
  const running = useUnderWay(now)
  const router = useRouter()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  // Outside React: the router's history. Navigation closes the list.
  useEffect(() => router.subscribe('onBeforeNavigate', () => list.current?.hidePopover()), [router])

  if (running.length === 0) return null
  const countOf = (kind: boolean) =>
    running.reduce((sum, one) => (one.failed === kind ? sum + one.changes.length : sum), 0)
  const [failed, moving] = [countOf(true), countOf(false)]
  const last = running.find((one) => !one.failed)?.until ?? null
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-text-2 hover:bg-hover max-md:h-11"
      >
        {failed > 0 && (
          <span className="inline-flex items-center gap-1.5 text-bad-ink">
            <Icon of={OctagonX} size={14} />
            <span className="max-lg:sr-only">{failed === 1 ? 'Re-route failed' : `${thousands(failed)} failed`}</span>
          </span>
        )}
        {moving > 0 && (
          <>
            <Spinner />
            <span className="sr-only">Re-routes under way: {thousands(moving)}. </span>
            <span className="max-lg:hidden">{moving === 1 ? 'Propagating' : `${thousands(moving)} propagating`}</span>
            {last !== null && <Countdown until={last} now={now} alone />}
          </>
        )}
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
            <Line key={`${one.changes[0].id} ${one.failed}`} of={one} now={now} />
          ))}
        </ul>
      </div>
    </>
  )
}

function Line({ of: { changes, run, until, failed }, now }: { readonly of: UnderWay; readonly now: Instant }) {
  const [first] = changes
  return (
    <li className="grid gap-0.5 border-b border-line px-4 py-2.5 last:border-b-0">
      <span className="flex items-baseline gap-2">
        {run === null ? (
          <ChangeLink id={first.id}>
            {regionLabel(first.from)} to {regionLabel(first.to)}
          </ChangeLink>
        ) : (
          <Link to={paths.bulkRun} params={{ run }} className={linkClass}>
            A run over many numbers
          </Link>
        )}
        <span className="ml-auto type-small text-text-2">
          {failed ? (
            <Status tone="bad" small>
              {first.result === 'unknown' ? 'answer lost' : 'failed'}
            </Status>
          ) : until === null ? (
            'being written'
          ) : (
            <>
              at most <Countdown until={until} now={now} />
            </>
          )}
        </span>
      </span>
      <span className="type-small wrap-anywhere text-text-2">
        {run === null ? subjectText(first.subject) : counted(changes.length, 'number')}
      </span>
    </li>
  )
}

function useUnderWay(now: Instant): readonly UnderWay[] {
  const cache = useQueryClient().getQueryCache()
  const records = useChangeRecords()
  return underWay(
    records,
    // Looked up by hash, because a run has thousands to look up every second.
    (subject) => cache.get<Route>(hashKey(routeKey(subject)))?.state.data,
    now,
  )
}
