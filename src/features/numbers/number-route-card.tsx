import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { changeBehind, type ChangeRecord } from '../../ledger/change-record.ts'
import { FailedChangeSlot } from '../changes/failed-change-slot.tsx'
import type { NumberFacts } from '../../domain/account/facts.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { originationFails } from '../../domain/verdict/missing-part.ts'
import { reachedIn } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../../domain/account/route.ts'
import { hourText } from '../../domain/base/sentence-text.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { GuideLink } from '../../ui/guide-link.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { NumberRerouteButton } from './number-reroute-button.tsx'
import { numberReadiness } from './number-readiness.ts'
import type { NumberReading } from './use-number-reading.ts'
import { ActiveTile } from '../routing/active-tile.tsx'

export function NumberRouteCard({ reading }: { readonly reading: NumberReading }) {
  const { number } = reading
  const { route } = number
  const { now } = reading.about('us1').facts
  return (
    <Card labelledBy="routing-origination">
      <CardHeader
        title={
          <span id="routing-origination" tabIndex={-1} className="rounded-sm">
            Calls to this number
          </span>
        }
      />
      <div className="grid gap-3 p-4 max-md:p-3">
        {route === undefined ? (
          <p className="text-text-2">
            {reading.reading ? (
              <Skeleton width={200} />
            ) : (
              'Its route is not loaded, so the Region that answers is unknown.'
            )}
          </p>
        ) : (
          <Now number={number} route={route} failing={failsNow(reading, route)} now={now} change={reading.changes[0]} />
        )}
        {route !== undefined && (
          <ul aria-label="Other Regions" className="grid gap-1">
            {regionCodes
              .filter((region) => region !== activeRegion(route))
              .map((region) => (
                <Elsewhere key={region} region={region} reading={reading} route={route} now={now} />
              ))}
          </ul>
        )}
        <p className="type-small text-text-2">
          <GuideLink to="numbers" />
        </p>
      </div>
    </Card>
  )
}

function failsNow({ number, about }: NumberReading, route: Route): boolean {
  const region = activeRegion(route)
  const reached = reachedIn(region, number)
  if (reached?.kind === 'nothing') return true
  const { trunk, parts } = about(region).facts
  const instance = trunk.instances[region]
  return (
    reached?.kind === 'trunk' &&
    instance?.sid === reached.trunkSid &&
    originationFails(instance, parts[region]) === true
  )
}

type NowProps = {
  readonly number: NumberFacts
  readonly route: Route
  readonly failing: boolean
  readonly now: Instant
  readonly change: ChangeRecord | undefined
}

function Now({ number, route, failing, now, change }: NowProps) {
  const until = settlesAt(route)
  const propagating = until !== null && isPropagating(route, now)
  const { formerRegion } = number
  const subject = { leg: 'origination', number: number.number } as const
  const records = useChangeRecords()
  return (
    <div className="grid gap-1.5">
      <ActiveTile
        subject={subject}
        route={route}
        change={changeBehind(records, subject, route)}
        now={now}
        failing={failing}
      />
      {propagating && (
        <p className="type-small text-text-2">
          {formerRegion === null
            ? `Calls may still be handled in another Region until ${hourText(until)}.`
            : `${regionLabel(formerRegion)} may still handle calls until ${hourText(until)}.`}
        </p>
      )}
      <FailedChangeSlot subject={subject} route={route} />
      {formerRegion !== null && change && (
        <p className="type-small text-text-2">
          Re-routed from {regionLabel(formerRegion)} in this console
          {change.reason !== undefined && `, because: ${change.reason}`}.
        </p>
      )}
    </div>
  )
}

type ElsewhereProps = Pick<NowProps, 'route' | 'now'> & {
  readonly region: RegionCode
  readonly reading: NumberReading
}

function Elsewhere({ region, reading, route, now }: ElsewhereProps) {
  const { number, about } = reading
  const back = number.formerRegion === region && isPropagating(route, now)
  return (
    <li className="flex min-h-10 items-center gap-3 max-md:flex-wrap max-md:gap-2 max-md:py-1">
      <span className="w-12 flex-none">
        <RegionChip region={region} />
      </span>
      <p className="min-w-0 flex-1 type-small text-text-2 max-md:basis-[55%]">
        <CodedText>{numberReadiness(region, number, about(region).facts)}</CodedText>
      </p>
      <NumberRerouteButton number={number.number} target={region} back={back} />
    </li>
  )
}
