import type { ComponentProps } from 'react'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { regionScope } from '../../../ui/region-scope.ts'
import { SortableHead } from '../../../ui/sortable-head.tsx'
import { laneHeadClass } from '../../../ui/table-class.ts'
import type { SortOrder } from './trunk-filters.ts'

type Props = {
  readonly sort: SortOrder
  readonly onSort: (sort: SortOrder) => void
  /** Regions whose trunks or numbers could not be loaded. */
  readonly failedIn: readonly RegionCode[]
}

/** On a phone the rows name what they show, and the head is for screen readers. */
export function MatrixHead({ sort, onSort, failedIn }: Props) {
  return (
    <thead className="max-md:sr-only">
      <tr>
        <Head orders={['name', '-name']} sort={sort} onSort={onSort} className="left-0 z-3 border-r">
          Trunk and termination URI
        </Head>
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
        <Head orders={['-numbers', 'numbers']} sort={sort} onSort={onSort} className="border-l">
          Numbers
        </Head>
        <Head orders={['now', 'name']} sort={sort} onSort={onSort}>
          Findings
        </Head>
      </tr>
    </thead>
  )
}

const directions: Readonly<Record<SortOrder, 'ascending' | 'descending'>> = {
  name: 'ascending',
  '-name': 'descending',
  numbers: 'ascending',
  '-numbers': 'descending',
  now: 'descending',
}

function Head({
  orders,
  sort,
  onSort,
  className,
  children,
}: Omit<ComponentProps<typeof SortableHead<SortOrder>>, 'direction'>) {
  const [first, second] = orders
  const own = sort === first || (sort === second && first.replace('-', '') === second.replace('-', ''))
  return (
    <SortableHead
      orders={orders}
      sort={sort}
      onSort={onSort}
      direction={own ? directions[sort] : undefined}
      {...(className !== undefined && { className })}
    >
      {children}
    </SortableHead>
  )
}
