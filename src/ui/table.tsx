import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'table'>, 'aria-label' | 'className'> & {
  /** What the rows are: read first by screen readers. */
  readonly caption: string
  /** CSS widths in order, `null` for the rest. */
  readonly columns: readonly (string | null)[]
  /** Under this it scrolls sideways instead of squeezing. */
  readonly minWidth?: number
  readonly children: ReactNode
}

/** A table with fixed columns and a caption that need not be seen; its looks are in `table-class.ts`. */
export function Table({ caption, columns, minWidth, children, ...rest }: Props) {
  // `relative`: words for screen readers are placed absolutely, and must scroll with their cell, not widen the page.
  return (
    <table {...rest} className="relative w-full table-fixed" style={{ minWidth }}>
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        {columns.map((width, at) => (
          // Columns have no other identity than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <col key={at} style={{ width: width ?? undefined }} />
        ))}
      </colgroup>
      {children}
    </table>
  )
}
