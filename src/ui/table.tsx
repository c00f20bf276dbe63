import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'table'>, 'aria-label' | 'className'> & {
  /** What the rows are. Screen readers read it first. */
  readonly caption: string
  /** CSS widths in order; `null` for the remaining width. */
  readonly columns: readonly (string | null)[]
  /** Below this width the table scrolls sideways. */
  readonly minWidth?: number
  readonly children: ReactNode
}

/** A table with fixed columns and a hidden caption. Its classes are in `table-class.ts`. */
export function Table({ caption, columns, minWidth, children, ...rest }: Props) {
  // `relative`: text for screen readers is placed absolutely and must scroll with its cell, not widen the page.
  return (
    <table {...rest} className="relative w-full table-fixed" style={{ minWidth }}>
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        {columns.map((width, at) => (
          // A column's only identity is its position.
          // oxlint-disable-next-line react/no-array-index-key
          <col key={at} style={{ width: width ?? undefined }} />
        ))}
      </colgroup>
      {children}
    </table>
  )
}
