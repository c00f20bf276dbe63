import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { linkClass } from '../../ui/button-class.ts'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import { SidText } from '../../ui/sid-text.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CardCell, CardRow, CardRowHead, CardTable } from '../../ui/card-table.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { type AccessListKind, type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { EntryCount } from './entry-count.tsx'
import type { ListUses } from '../../account/use-list-uses.ts'
import { UsedBy } from './used-by.tsx'

type Props = {
  readonly region: RegionCode
  readonly kind: AccessListKind
  /** Undefined while they load. */
  readonly lists: readonly AccessListSummary[] | undefined
  readonly uses: ListUses
}

export function AccessListsTable({ region, kind, lists, uses }: Props) {
  const now = useServerNow(10_000)
  // Each row loads its entries with one request.
  const rows = useFirstRows(lists ?? [], 50)
  return (
    <>
      <CardTable
        caption={`${accessListWords[kind].title} in ${regionLabel(region)}`}
        columns={{ Name: null, Entries: '130px', 'Used by': '32%', Created: '110px', SID: '170px' }}
        // While it loads, nothing in it takes the focus, so the keyboard could not scroll it.
        {...(lists && { minWidth: 'md:[&_table]:min-w-190' })}
      >
        {rows.shown.map((list) => (
          <CardRow key={list.sid}>
            <CardRowHead>
              <Link
                to={paths.accessList}
                params={{ region, kind, sid: list.sid }}
                className={`${linkClass} font-strong wrap-anywhere`}
              >
                {list.friendlyName}
              </Link>
            </CardRowHead>
            <CardCell label="Entries">
              <EntryCount list={list} />
            </CardCell>
            <CardCell label="Used by">
              <UsedBy region={region} uses={uses} listSid={list.sid} />
            </CardCell>
            <CardCell label="Created" className="text-text-2">
              <TimeAgo at={list.dateCreated} now={now} />
            </CardCell>
            <CardCell label="SID">
              <SidText sid={list.sid} what={`SID of ${list.friendlyName} in ${regionLabel(region)}`} />
            </CardCell>
          </CardRow>
        ))}
      </CardTable>
      {lists === undefined && (
        <p aria-busy="true" className="grid gap-4 px-4 py-4">
          <span className="sr-only">Loading lists</span>
          <Skeleton width={220} />
          <Skeleton width={180} />
        </p>
      )}
      <ShowMore of={rows} place="card" />
    </>
  )
}
