import type { ChangeRecord, ChangeResult } from '../../ledger/change-record.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Status } from '../../ui/status.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { NumberReading } from './use-number-reading.ts'

const results: Readonly<Record<ChangeResult, string>> = {
  'in-flight': 'Unknown: the page closed before the answer arrived',
  applied: 'Applied',
  refused: 'Not applied',
  unknown: 'Unknown: the answer was lost',
}

/** The re-routes made in this console, because the API returns only a route's current state. */
export function NumberHistory({ reading }: { readonly reading: NumberReading }) {
  const { changes, about } = reading
  const { now } = about('us1').facts
  return (
    <Card labelledBy="number-history">
      <CardHeader title="Re-routes made in this console" titleId="number-history" />
      {changes.length === 0 ? (
        <p className="px-4 py-3 text-text-2 max-md:px-3">
          None of this number. The console does not know changes made elsewhere: the API returns only the current route.
        </p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li
              key={change.id}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 last:border-b-0 max-md:px-3"
            >
              <span className="w-24 flex-none text-text-2">
                <TimeAgo at={change.requestedAt} now={now} />
              </span>
              <FromTo change={change} />
              <Status small tone={change.result === 'refused' ? 'muted' : 'neutral'}>
                {results[change.result]}
              </Status>
              {change.reason !== undefined && (
                <q className="min-w-0 type-small wrap-anywhere text-text-2">{change.reason}</q>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function FromTo({ change: { from, fromWasImplicit, to } }: { readonly change: ChangeRecord }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <Region region={from} />
      {fromWasImplicit && <span className="type-small text-text-3">by default</span>}
      <span aria-hidden>→</span>
      <span className="sr-only">to</span>
      <Region region={to} />
    </span>
  )
}

function Region({ region }: { readonly region: RegionCode }) {
  return (
    <span title={regionLabel(region)}>
      <RegionChip region={region} />
    </span>
  )
}
