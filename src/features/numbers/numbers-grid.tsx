import { regionCodes } from '../../domain/base/region.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { regionScope } from '../../ui/region-scope.ts'
import { SortableHead } from '../../ui/sortable-head.tsx'
import { upperFirst } from '../../domain/base/sentence-text.ts'
import { Table } from '../../ui/table.tsx'
import { headCellClass, laneHeadClass } from '../../ui/table-class.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Marks } from './marks.ts'
import type { NumberOrder } from './number-filters.ts'
import { NumbersGridRow } from './numbers-grid-row.tsx'
import type { NumberRow } from './number-row.ts'
import type { NumbersGridState } from './use-numbers-grid.ts'

type Props = {
  readonly rows: readonly NumberRow[]
  readonly grid: NumbersGridState
  readonly order: NumberOrder
  readonly onOrder: (order: NumberOrder) => void
  readonly marks: Marks
  readonly onMark: (number: E164, range: boolean) => void
  /** Another selection is running. */
  readonly busy: boolean
}

/** Draws only the rows in sight, and tells assistive technology their positions and total. */
export function NumbersGrid({ rows, grid, order, onOrder, marks, onMark, busy }: Props) {
  const { bodyRef, pieces, rowHeight, facts, cursor } = grid
  // Without a cursor, Tab goes to the first drawn row.
  const focused = cursor.index ?? pieces.find(({ kind }) => kind === 'rows')?.first
  return (
    <Table
      caption="Numbers"
      columns={['212px', '180px', '150px', '150px', '150px', '160px', null]}
      role="grid"
      aria-rowcount={rows.length + 1}
      aria-busy={busy}
      aria-multiselectable
      onKeyDown={(event) => {
        const row = cursor.index === null ? undefined : rows[cursor.index]
        // On the row's checkbox, the browser handles Space.
        if (event.key === ' ' && row && event.target instanceof HTMLAnchorElement) {
          event.preventDefault()
          onMark(row.number, event.shiftKey)
        } else cursor.onKeyDown(event)
      }}
    >
      <thead className="max-md:sr-only">
        <tr aria-rowindex={1}>
          {(['number', 'name'] as const).map((by) => (
            <SortableHead
              key={by}
              orders={[by, `-${by}`]}
              sort={order}
              onSort={onOrder}
              direction={order === by ? 'ascending' : order === `-${by}` ? 'descending' : undefined}
            >
              {upperFirst(by)}
            </SortableHead>
          ))}
          {regionCodes.map((region) => (
            <th key={region} scope="col" {...regionScope(region)} className={laneHeadClass}>
              <RegionChip region={region} />
            </th>
          ))}
          <th scope="col" className={`${headCellClass} border-l pl-4`}>
            Routed to
          </th>
          <th scope="col" className={headCellClass}>
            State
          </th>
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {pieces.flatMap((piece) =>
          piece.kind === 'gap' ? (
            <Gap key={`gap before ${piece.last}`} height={(piece.last - piece.first) * rowHeight} />
          ) : (
            rows
              .slice(piece.first, piece.last)
              .map((row, at) => (
                <NumbersGridRow
                  key={row.number}
                  row={row}
                  index={piece.first + at}
                  facts={facts}
                  takesFocus={piece.first + at === focused}
                  isCursor={piece.first + at === cursor.index}
                  onFocus={cursor.onFocusRow}
                  isMarked={marks.numbers.has(row.number)}
                  onMark={onMark}
                />
              ))
          ),
        )}
      </tbody>
    </Table>
  )
}

/** As high as the rows that are not drawn. Accessibility checks report an empty cell, hence the space. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden className="max-md:block" style={{ height }}>
      <td colSpan={7} className="p-0 max-md:block">
        {'\u00A0'}
      </td>
    </tr>
  )
}
