import { ArrowDown, ArrowUp } from 'lucide'
import type { ReactNode } from 'react'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { Icon } from '../../../ui/icon.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { regionScope } from '../../../ui/region-scope.ts'
import { headCellClass, laneHeadClass } from '../../../ui/table-class.ts'
import type { SortOrder } from './trunk-filters.ts'

type Props = {
  readonly sort: SortOrder
  readonly onSort: (sort: SortOrder) => void
  /** Regions whose trunks or numbers could not be read. */
  readonly failedIn: readonly RegionCode[]
}

/** On a phone the rows name what they show, and the head is for screen readers. */
export function MatrixHead({ sort, onSort, failedIn }: Props) {
  return (
    <thead className="max-md:sr-only">
      <tr>
        <SortableHead orders={['name', '-name']} sort={sort} onSort={onSort} place="left-0 z-3 border-r">
          Trunk and termination URI
        </SortableHead>
        {regionCodes.map((region) => (
          <th
            key={region}
            scope="col"
            {...regionScope(region)}
            className={`${laneHeadClass} ${region === 'us1' ? 'border-l-0' : ''}`}
          >
            <RegionChip region={region} country />
            {failedIn.includes(region) && <span className="ml-2 font-normal">no answer</span>}
          </th>
        ))}
        <SortableHead orders={['-numbers', 'numbers']} sort={sort} onSort={onSort} place="border-l">
          Numbers
        </SortableHead>
        <SortableHead orders={['now', 'name']} sort={sort} onSort={onSort}>
          Findings
        </SortableHead>
      </tr>
    </thead>
  )
}

type SortableProps = {
  /** What the first press sorts by, and the second. */
  readonly orders: readonly [SortOrder, SortOrder]
  readonly sort: SortOrder
  readonly onSort: (sort: SortOrder) => void
  readonly place?: string
  readonly children: ReactNode
}

const directions: Readonly<Record<SortOrder, 'ascending' | 'descending'>> = {
  name: 'ascending',
  '-name': 'descending',
  numbers: 'ascending',
  '-numbers': 'descending',
  now: 'descending',
}

function SortableHead({ orders: [first, second], sort, onSort, place = '', children }: SortableProps) {
  const own = sort === first || (sort === second && first.replace('-', '') === second.replace('-', ''))
  const direction = own ? directions[sort] : undefined
  return (
    <th scope="col" aria-sort={direction} className={`${headCellClass} ${place}`}>
      <button
        type="button"
        onClick={() => onSort(sort === first ? second : first)}
        className="-mx-1 inline-flex items-center gap-1 rounded-sm px-1 hover:text-text"
      >
        {children}
        {direction && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  )
}
