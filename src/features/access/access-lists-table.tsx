import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import { Button } from '../../ui/button.tsx'
import { linkClass } from '../../ui/button-class.ts'
import { CardFooter } from '../../ui/card.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { type AccessListKind, type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { EntryCount } from './entry-count.tsx'
import type { ListUses } from '../../account/use-list-uses.ts'
import { UsedBy } from './used-by.tsx'

type Props = {
  readonly region: RegionCode
  readonly kind: AccessListKind
  /** Undefined: still being read. */
  readonly lists: readonly AccessListSummary[] | undefined
  readonly uses: ListUses
}

/** Each row reads its entries, a request of its own: so many at a time. */
const rowsAtATime = 50

export function AccessListsTable({ region, kind, lists, uses }: Props) {
  const now = useServerNow(10_000)
  const [most, setMost] = useState(rowsAtATime)
  const rest = (lists?.length ?? 0) - most
  return (
    <>
      <div className={`${stackedTableClass} md:[&_table]:min-w-190`}>
        <Table
          caption={`${accessListWords[kind].title} in ${regionLabel(region)}`}
          columns={[null, '130px', '32%', '110px', '170px']}
        >
          <thead className={stackedHeadClass}>
            <tr>
              <Head>Name</Head>
              <Head>Holds</Head>
              <Head>Used by</Head>
              <Head>Created</Head>
              <Head>SID</Head>
            </tr>
          </thead>
          <tbody>
            {lists?.slice(0, most).map((list) => (
              <tr key={list.sid} className={`group/row ${stackedRowClass}`}>
                <th scope="row" className={`${cardCellClass} ${stackedCellClass} text-left font-normal`}>
                  <Link
                    to={paths.accessList}
                    params={{ region, kind, sid: list.sid }}
                    className={`${linkClass} font-strong wrap-anywhere`}
                  >
                    {list.friendlyName}
                  </Link>
                </th>
                <td data-label="Holds" className={`${cardCellClass} ${stackedCellClass}`}>
                  <EntryCount list={list} />
                </td>
                <td data-label="Used by" className={`${cardCellClass} ${stackedCellClass}`}>
                  <UsedBy region={region} uses={uses} listSid={list.sid} />
                </td>
                <td data-label="Created" className={`${cardCellClass} ${stackedCellClass} text-text-2`}>
                  <TimeAgo at={list.dateCreated} now={now} />
                </td>
                <td data-label="SID" className={`${cardCellClass} ${stackedCellClass}`}>
                  <SidText sid={list.sid} what={`SID of ${list.friendlyName} in ${regionLabel(region)}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {lists === undefined && (
        <p aria-busy="true" className="grid gap-4 px-4 py-4">
          <span className="sr-only">Reading lists</span>
          <Skeleton width={220} />
          <Skeleton width={180} />
        </p>
      )}
      {rest > 0 && (
        <CardFooter>
          <span>{rest} more</span>
          <Button size="sm" onClick={() => setMost(most + rowsAtATime)}>
            Show {Math.min(rest, rowsAtATime)} more
          </Button>
        </CardFooter>
      )}
    </>
  )
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className={cardHeadCellClass}>
      {children}
    </th>
  )
}
