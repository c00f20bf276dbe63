import type { ReactNode } from 'react'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../../domain/account/route.ts'
import { regionWords } from '../../domain/base/sentence-text.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { Countdown } from '../../ui/countdown.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import type { TrunkNames } from './find-numbers.ts'
import { preparedRegions, reachedBy } from './number-reaches.ts'
import type { NumberRow } from './number-row.ts'
import type { CallsFail } from './use-failing-trunks.ts'
import { failureInWords } from '../../domain/verdict/failure-text.ts'

/** What all rows share. */
export type RowFacts = {
  readonly routeOf: (number: E164) => Route | undefined
  readonly regionsRead: readonly RegionCode[]
  readonly trunkNames: TrunkNames
  readonly callsFail: CallsFail
  /** The number's last re-route, if it failed and nobody dismissed it. */
  readonly failedOf: (number: E164, route: Route) => ChangeRecord | undefined
  readonly now: Instant
}

type Props = {
  readonly row: NumberRow
  readonly facts: RowFacts
  /** Of a link in it. */
  readonly tabIndex: number
}

/** What happens to a call now: first failures, then propagation, then what is prepared. */
export function NumberState({ row, facts: { routeOf, regionsRead, callsFail, failedOf, now }, tabIndex }: Props) {
  const route = routeOf(row.number)
  if (route === undefined) {
    return (
      <>
        <Skeleton width={72} />
        <span className="sr-only">Route not loaded</span>
      </>
    )
  }
  const active = activeRegion(route)
  const label = regionLabel(active)
  const reached = reachedBy(row, active, regionsRead)
  const until = settlesAt(route)
  if (reached?.kind === 'nothing') {
    return <Failing>Not connected in {label}</Failing>
  }
  const failure = reached?.kind === 'trunk' ? callsFail(reached.trunkSid) : null
  if (failure) {
    return (
      <Failing>
        <CodedText tabIndex={tabIndex}>Calls fail: {failureInWords(failure, `in ${label}`)}</CodedText>
      </Failing>
    )
  }
  if (until !== null && isPropagating(route, now)) {
    return (
      <Status icon="spinner" small>
        Propagating, at most <Countdown until={until} now={now} />
      </Status>
    )
  }
  const failed = failedOf(row.number, route)
  if (failed) {
    return (
      <Status tone="warn" small>
        {failed.result === 'unknown'
          ? `Re-route to ${regionLabel(failed.to)}: answer lost`
          : `Last re-route to ${regionLabel(failed.to)} failed`}
      </Status>
    )
  }
  const prepared = preparedRegions(row, route)
  return (
    <span className="type-small text-text-2">
      {reached === undefined ? `${label} not loaded` : reached.kind === 'trunk' ? 'Served' : 'Answered by a webhook'}
      {prepared.length > 0 && <span className="text-text-3">, prepared in {regionWords(prepared)}</span>}
    </span>
  )
}

function Failing({ children }: { readonly children: ReactNode }) {
  return (
    <Status tone="bad" small>
      {children}
    </Status>
  )
}
