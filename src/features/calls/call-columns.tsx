import type { CallRecord } from '../../domain/account/call-record.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { isApiError } from '../../twilio/api-error.ts'
import { explain } from '../../twilio/explain-api-error.ts'
import { Button } from '../../ui/button.tsx'
import { TwilioWords } from '../../ui/coded-text.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { regionScope } from '../../ui/region-scope.ts'
import { CallRow } from './call-row.tsx'
import type { RegionCalls } from './use-region-calls.ts'

type Props = {
  readonly lists: Readonly<Record<RegionCode, RegionCalls>>
  readonly now: Instant
  /** The most rows in each column. */
  readonly rows?: number
  readonly trunkOf?: (call: CallRecord) => Trunk | undefined
  /** The text for a Region that has loaded and has no rows. */
  readonly none: (region: RegionCode) => string
  readonly foot?: (region: RegionCode) => string | null
}

/** A column for each Region, so that one can fail without the others. */
export function CallColumns(props: Props) {
  return (
    <div className="grid grid-cols-3 max-[1000px]:grid-cols-1">
      {regionCodes.map((region) => (
        <Column key={region} {...props} region={region} />
      ))}
    </div>
  )
}

function Column({ region, lists, now, rows, trunkOf, none, foot }: Props & { readonly region: RegionCode }) {
  const list = lists[region]
  const { calls, error } = list
  return (
    <section
      {...regionScope(region)}
      aria-label={`Calls in ${regionLabel(region)}`}
      className="relative min-w-0 border-l border-line px-4 min-h-21 pt-3.5 pb-3 before:absolute before:inset-x-0 before:top-0 before:h-0.75 before:bg-r-fill first:border-l-0 max-[1000px]:border-t max-[1000px]:border-l-0 max-md:px-3"
    >
      <h3 className="flex items-center gap-2">
        <RegionChip region={region} country />
        <span className="ml-auto type-small font-normal text-text-3">{countText(list)}</span>
      </h3>
      {error && <Failure error={error} region={region} list={list} />}
      {calls === undefined && !error && <p className="py-2 text-text-3">Loading…</p>}
      {calls?.length === 0 && <p className="py-2 text-text-2">{none(region)}</p>}
      {calls !== undefined && calls.length > 0 && (
        <ol className="pt-0.5">
          {calls.slice(0, rows).map((call) => (
            <CallRow key={call.sid} call={call} now={now} trunk={trunkOf?.(call)} />
          ))}
        </ol>
      )}
      {foot?.(region) && <p className="pt-2 type-small text-text-3">{foot(region)}</p>}
    </section>
  )
}

type FailureProps = { readonly error: Error; readonly region: RegionCode; readonly list: RegionCalls }

function Failure({ error, region, list }: FailureProps) {
  const told = isApiError(error) ? explain(error, { what: 'Loading calls' }) : null
  return (
    <div className="my-2 grid justify-items-start gap-1.5 rounded-control border border-line-strong bg-raised px-3 py-2.5">
      <p className="font-strong">{told?.title ?? `Loading calls failed in ${regionLabel(region)}`}</p>
      <p className="type-small text-text-2">
        {told ? `${told.meaning} ${told.next}` : error.message}{' '}
        <TwilioWords sentence={told?.sentence} code={told?.code} />
      </p>
      <Button
        size="sm"
        busy={list.loading}
        onClick={list.retry}
        aria-label={`Retry loading calls in ${regionLabel(region)}`}
      >
        Retry
      </Button>
    </div>
  )
}

function countText({ calls, more }: RegionCalls): string | null {
  if (calls === undefined) return null
  return more ? `newest ${calls.length}` : `${calls.length}`
}
