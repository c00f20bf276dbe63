import type { ReactNode } from 'react'
import { Table } from '../../../ui/table.tsx'
import type { RegionCode } from '../../../domain/base/region.ts'
import { MatrixHead } from './matrix-head.tsx'
import type { SortOrder } from './trunk-filters.ts'

type Props = {
  readonly sort: SortOrder
  readonly onSort: (sort: SortOrder) => void
  readonly failedIn: readonly RegionCode[]
  readonly children: ReactNode
}

/** The lanes share the rest: 200 px each at 1440, enough for "may still take calls". Fits 1366 px. */
const columns = ['284px', null, null, null, '174px', 'clamp(176px, 13vw, 212px)']
const minWidth = 284 + 3 * 176 + 174 + 180

/** A row per trunk, a column per Region: a lit lane is where calls are processed. */
export function TrunkMatrix({ sort, onSort, failedIn, children }: Props) {
  return (
    <Table caption="Trunks and where their calls are processed, by Region" columns={columns} minWidth={minWidth}>
      <MatrixHead sort={sort} onSort={onSort} failedIn={failedIn} />
      <tbody>{children}</tbody>
    </Table>
  )
}
