import { useEffect, useRef } from 'react'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { Status } from '../../ui/status.tsx'
import type { RerouteProgress } from './reroute-mutation.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import { ReviewFailurePanel } from './review-failure-panel.tsx'
import { SubjectName } from './subject-name.tsx'
import type { Review } from './use-review.ts'

type Props = {
  readonly subjects: readonly RouteSubject[]
  readonly target: RegionCode
  readonly review: Review
}

export function ReviewResults({ subjects, target, review: { progress, phase } }: Props) {
  const ref = useRef<HTMLElement>(null)
  const ended = phase !== 'writing'

  // Outside React: the browser's focus, so that screen readers announce the results and the page scrolls to them.
  useEffect(() => {
    if (ended) ref.current?.focus()
  }, [ended])

  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label="Results"
      className="rounded-control focus:outline-2 focus:outline-focus"
    >
      <ul className="rounded-control border border-line">
        {subjects.map((subject) => {
          const state = progress.get(rerouteText(subject))
          return (
            <li key={rerouteText(subject)} className="grid gap-1.5 border-b border-line px-3 py-2 last:border-b-0">
              <div className="flex flex-wrap items-center gap-x-3">
                <span className="min-w-0 wrap-anywhere">
                  <SubjectName subject={subject} />
                </span>
                <span className="ml-auto">
                  <State state={state} target={target} />
                </span>
              </div>
              {state && state.kind !== 'applied' && state.kind !== 'writing' && (
                <ReviewFailurePanel failure={state} subject={subject} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function State({ state, target }: { readonly state: RerouteProgress | undefined; readonly target: RegionCode }) {
  if (state?.kind === 'applied') return <Status small>Re-routed to {regionLabel(target)}</Status>
  const { text, ...look } = looks[state?.kind ?? 'waiting']
  return (
    <Status {...look} small>
      {text}
    </Status>
  )
}

const looks = {
  waiting: { tone: 'muted', text: 'Not written' },
  writing: { icon: 'spinner', text: 'Writing the route…' },
  unknown: { tone: 'warn', text: 'Outcome not known' },
  refused: { tone: 'bad', text: 'Failed' },
  broken: { tone: 'bad', text: 'Failed' },
} as const
