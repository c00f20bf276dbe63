import { ArrowDown, ArrowUp } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { headCellClass } from './table-class.ts'

type Props<Order extends string> = {
  /** The orders of the first and the second press. */
  readonly orders: readonly [Order, Order]
  readonly sort: Order
  readonly onSort: (sort: Order) => void
  /** The column's present order, if it is sorted. */
  readonly direction: 'ascending' | 'descending' | undefined
  readonly className?: string
  readonly children: ReactNode
}

export function SortableHead<Order extends string>(props: Props<Order>) {
  const { orders, sort, onSort, direction, className = '', children } = props
  return (
    <th scope="col" aria-sort={direction} className={`${headCellClass} ${className}`}>
      <button
        type="button"
        onClick={() => onSort(sort === orders[0] ? orders[1] : orders[0])}
        className="-mx-1 inline-flex items-center gap-1 rounded-sm px-1 hover:text-text"
      >
        {children}
        {direction && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  )
}
