import type { E164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route } from '../../domain/account/route.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { regionScope } from '../../ui/region-scope.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { cellClass, rowClass } from '../../ui/table-class.ts'
import { NumberLane } from './number-lane.tsx'
import { NumberLink } from '../../shared/number-link.tsx'
import { reachedBy } from './number-reaches.ts'
import { nameOfNumber, type NumberRow } from './number-row.ts'
import { NumberState, type RowFacts } from './number-state.tsx'

type Props = {
  readonly row: NumberRow
  /** From 0. */
  readonly index: number
  readonly facts: RowFacts
  /** Tab moves the focus to it. */
  readonly takesFocus: boolean
  /** It had the focus last. */
  readonly isCursor: boolean
  readonly onFocus: (number: E164) => void
  readonly isMarked: boolean
  readonly onMark: (number: E164, range: boolean) => void
}

const cell = `${cellClass} h-10 max-md:h-auto max-md:border-0 max-md:bg-transparent max-md:px-0 max-md:first:static max-md:first:pl-0`
const narrowRow =
  'max-md:grid max-md:h-46 max-md:grid-cols-[1fr_auto] max-md:content-start max-md:items-center max-md:gap-y-0.5 max-md:overflow-hidden max-md:border-b max-md:border-line max-md:px-3 max-md:py-2'

export function NumbersGridRow({ row, index, facts, takesFocus, isCursor, onFocus, isMarked, onMark }: Props) {
  const route = facts.routeOf(row.number)
  const name = nameOfNumber(row)
  return (
    <tr
      aria-rowindex={index + 2}
      data-number={row.number}
      data-cursor={isCursor || undefined}
      aria-selected={isMarked}
      onFocus={() => onFocus(row.number)}
      className={`${rowClass} ${narrowRow}`}
    >
      <th scope="row" className={`${cell} text-left font-normal`}>
        <span className="flex items-center gap-2">
          <input
            type="checkbox"
            aria-label={`Select ${row.number}`}
            checked={isMarked}
            tabIndex={takesFocus ? 0 : -1}
            // Shift ends a range, and a change event does not have that key.
            onClick={(event) => onMark(row.number, event.shiftKey)}
            onChange={nothing}
            className="size-4 flex-none accent-ink max-md:size-6"
          />
          <NumberLink number={row.number} tabIndex={takesFocus ? 0 : -1} />
        </span>
      </th>
      <td className={`${cell} max-md:col-span-2`}>
        <span title={name} className="block truncate text-text-2">
          {name}
        </span>
      </td>
      {regionCodes.map((region) => (
        <td
          key={region}
          {...regionScope(region)}
          className={`${cell} px-1! max-md:col-span-2 max-md:flex max-md:items-center max-md:gap-2 max-md:px-0!`}
        >
          <span aria-hidden className="flex-none md:hidden">
            <RegionChip region={region} />
          </span>
          <span className="block min-w-0 max-md:flex-1">
            <NumberLane
              region={region}
              reached={reachedBy(row, region, facts.regionsRead)}
              look={lookOf(row, route, region, facts)}
              trunkNames={facts.trunkNames}
            />
          </span>
        </td>
      ))}
      <td className={`${cell} pl-4 whitespace-nowrap max-md:col-start-2 max-md:row-start-1`}>
        <RoutedTo route={route} />
      </td>
      <td className={`${cell} leading-4 max-md:col-span-2`}>
        <span className="block min-w-48">
          <NumberState row={row} facts={facts} tabIndex={takesFocus ? 0 : -1} />
        </span>
      </td>
    </tr>
  )
}

/** React requires `onChange` with `checked`. */
const nothing = () => undefined

function RoutedTo({ route }: { readonly route: Route | undefined }) {
  if (route === undefined) {
    return (
      <>
        <Skeleton width={48} />
        <span className="sr-only">Not loaded</span>
      </>
    )
  }
  return (
    <>
      <RegionChip region={activeRegion(route)} />
      {route.kind === 'implicit' && <span className="ml-1.5 type-fine text-text-3">by default, never set</span>}
    </>
  )
}

function lookOf(row: NumberRow, route: Route | undefined, region: RegionCode, facts: RowFacts) {
  if (route === undefined || activeRegion(route) !== region) return null
  const reached = reachedBy(row, region, facts.regionsRead)
  if (reached?.kind === 'nothing') return 'failing'
  if (reached?.kind === 'trunk' && facts.callsFail(reached.trunkSid)) return 'failing'
  return isPropagating(route, facts.now) ? 'moving' : 'lit'
}
