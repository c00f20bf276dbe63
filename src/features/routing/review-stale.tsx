import { useEffect, useRef } from 'react'
import { regionLabel, type RegionCode } from '../../domain/base/region.ts'
import { findingKey } from '../../domain/preflight/planned-reroutes.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { Note } from '../../ui/note.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { StaleReview } from './compare-checks.ts'
import { aboutOf } from './whose-text.ts'
import { findingText } from './finding-text.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { andWords } from '../../domain/base/sentence-text.ts'
import { countsInWords } from './use-check-news.ts'

type Props = { readonly stale: StaleReview; readonly target: RegionCode }

/** Nothing was written: compares what was shown with what is true now. Keyed by the later check. */
export function ReviewStale({ stale, target }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const nameOfTrunk = useNameOfTrunk()

  // Outside React: the browser's focus, so that screen readers announce this and the page scrolls to it.
  useEffect(() => ref.current?.focus(), [])

  return (
    <div ref={ref} tabIndex={-1} className="rounded-control focus:outline-2 focus:outline-focus">
      <Note tone="warn" shape="box" lead="Changed since you reviewed it: nothing was written.">
        Review it again below, then decide.
        <dl className="mt-2 grid grid-cols-2 gap-x-4 max-md:grid-cols-1 max-md:gap-y-2">
          <Side term="Shown" check={stale.shown} />
          <Side term="Now" check={stale.now} />
        </dl>
        {stale.worse.length > 0 && (
          <ul className="mt-2 list-disc pl-4">
            {stale.worse.map((finding) => {
              const { lead, title } = findingText(finding, { ...aboutOf(finding, target), nameOfTrunk })
              return <li key={findingKey(finding)}>New: {[lead, title].filter(Boolean).join(' ')}</li>
            })}
          </ul>
        )}
      </Note>
    </div>
  )
}

function Side({ term, check }: { readonly term: string; readonly check: RerouteCheck }) {
  return (
    <div>
      <dt className="font-strong text-text">
        {term} {clockText(check.checkedAt)}
      </dt>
      <dd>{[activeWords(check), countsInWords(check)].join(', ')}</dd>
    </div>
  )
}

/** "active in US1"; names each Region once. */
function activeWords({ routes }: RerouteCheck): string {
  const places = routes.map(({ route }) =>
    route === undefined ? 'route not loaded' : `active in ${regionLabel(activeRegion(route))}`,
  )
  return andWords([...new Set(places)])
}
