import { regionCodes } from '../../domain/base/region.ts'
import { regionScope } from '../../ui/region-scope.ts'
import { countsText, noCalls, sumOfCounts } from './call-counts.ts'
import type { TrafficSlot, TrafficTally } from './traffic-tally.ts'

/** 60 slots of five seconds: as long as a re-route propagates. */
const drawn = 60

/** The last five minutes as columns by Region. The table beside it has the figures. */
export function TrafficChart({ tally }: { readonly tally: TrafficTally }) {
  const tallest = Math.max(1, ...tally.slots.map(sum))
  const empty = Math.max(0, drawn - tally.slots.length)
  return (
    <div
      role="img"
      aria-label={`Calls in the last five minutes, by Region: ${countsText(tally.slots.reduce(sumOfCounts, noCalls))}`}
      className="flex h-18 items-end gap-px border-b border-line-strong"
    >
      {empty > 0 && <span style={{ flexGrow: empty }} className="basis-0" />}
      {tally.slots.map((slot) => (
        <span
          key={slot.slot}
          className="flex max-w-4 flex-1 basis-0 flex-col justify-end"
          style={{ height: `${(100 * sum(slot)) / tallest}%` }}
        >
          {slot.none > 0 && <span className="basis-0 bg-bad-solid" style={{ flexGrow: slot.none }} />}
          {regionCodes.map(
            (region) =>
              slot[region] > 0 && (
                <span
                  key={region}
                  {...regionScope(region)}
                  className="basis-0 bg-r-fill"
                  style={{ flexGrow: slot[region] }}
                />
              ),
          )}
        </span>
      ))}
    </div>
  )
}

const sum = ({ us1, ie1, au1, none }: TrafficSlot): number => us1 + ie1 + au1 + none
