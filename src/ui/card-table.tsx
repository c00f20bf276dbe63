import type { ComponentProps, ReactNode } from 'react'
import { Table } from './table.tsx'
import { cardCellClass, cardHeadCellClass } from './table-class.ts'

type Props = {
  readonly caption: string
  /** The title of each column and its width; null for the remaining width. */
  readonly columns: Readonly<Record<string, string | null>>
  /** The width of a last column of buttons. */
  readonly actions?: string
  /** Columns of numbers, aligned to the right. */
  readonly right?: readonly string[]
  /** Below this width the table scrolls sideways, unless it is stacked. */
  readonly minWidth?: 'md:[&_table]:min-w-190' | 'md:[&_table]:min-w-230'
  /** The rows. */
  readonly children: ReactNode
}

/** A small table in a card. On a phone each row is a block of labelled lines, so that nothing is cut off. */
export function CardTable({ caption, columns, actions, right = noColumns, minWidth, children }: Props) {
  const widths = [...Object.values(columns), ...(actions === undefined ? [] : [actions])]
  return (
    <div className={`max-md:[&_col]:hidden md:overflow-x-auto ${minWidth ?? ''}`}>
      <Table caption={caption} columns={widths}>
        <thead className="max-md:sr-only">
          <tr>
            {Object.keys(columns).map((title) => (
              <th
                key={title}
                scope="col"
                className={`${cardHeadCellClass} ${right.includes(title) ? 'text-right' : ''}`}
              >
                {title}
              </th>
            ))}
            {actions !== undefined && (
              <th scope="col" className={cardHeadCellClass}>
                <span className="sr-only">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
    </div>
  )
}

const noColumns: readonly string[] = []

export function CardRow({ className = '', ...rest }: ComponentProps<'tr'>) {
  const stacked = 'max-md:block max-md:border-b max-md:border-line max-md:px-3 max-md:py-2 max-md:last:border-b-0'
  return <tr {...rest} className={`group/row ${stacked} ${className}`} />
}

// An empty cell gets no line.
const cellClass = `${cardCellClass} max-md:block max-md:h-auto max-md:border-0 max-md:px-0 max-md:py-1 max-md:text-left max-md:first:pl-0 max-md:last:pr-0 max-md:empty:hidden max-md:data-label:before:block max-md:data-label:before:text-[11.5px] max-md:data-label:before:text-text-3 max-md:data-label:before:content-[attr(data-label)]`

type CellProps = {
  /** The label above the cell on a phone. */
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}

export function CardCell({ label, className = '', children }: CellProps) {
  return (
    <td data-label={label} className={`${cellClass} ${className}`}>
      {children}
    </td>
  )
}

/** The cell that is the row's header. */
export function CardRowHead({ className = '', children }: Omit<CellProps, 'label'>) {
  return (
    <th scope="row" className={`${cellClass} text-left font-normal ${className}`}>
      {children}
    </th>
  )
}
