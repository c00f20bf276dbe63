import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { linkClass } from '../../ui/button-class.ts'
import { SidText } from '../../ui/sid-text.tsx'
import { Status } from '../../ui/status.tsx'
import { entryCount } from '../../account/access-list-kind.ts'
import type { AttachedList } from './use-attached-lists.ts'

const entriesShown = 8

type Props = { readonly list: AttachedList; readonly onDetach: () => void }

export function AttachedListRow({ list, onDetach }: Props) {
  const { region, kind, sid, friendlyName, callers } = list
  const rest = (callers?.length ?? 0) - entriesShown
  return (
    <li className="border-b border-line px-4 py-1.5 last:border-b-0 max-md:px-3">
      <div className="flex min-h-8 items-start gap-x-3">
        <div className="min-w-0 flex-1">
          <Link
            to={paths.accessList}
            params={{ region, kind, sid }}
            className={`${linkClass} font-strong wrap-anywhere`}
          >
            {friendlyName}
          </Link>
          <p className="flex flex-wrap items-center gap-x-2 type-small text-text-3">
            <SidText sid={sid} what={`SID of ${friendlyName} in ${regionLabel(region)}`} />
            {callers === undefined && 'Entries not loaded'}
            {callers !== undefined && callers.length > 0 && entryCount(kind, callers.length)}
            {callers?.length === 0 && (
              <Status icon="incomplete" small>
                Empty: allows no calls
              </Status>
            )}
          </p>
        </div>
        <Button size="sm" aria-label={`Detach ${friendlyName}`} onClick={onDetach}>
          Detach
        </Button>
      </div>
      {callers !== undefined && callers.length > 0 && (
        <ul className="mt-0.5 mb-1 grid gap-0.5">
          {callers.slice(0, entriesShown).map((caller) => (
            <li key={caller.key} className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-3">
              <span className="type-mono wrap-anywhere text-text-2">
                {caller.kind === 'address' ? formatCidr(caller.cidr) : caller.username}
              </span>
              <span className="type-small text-text-3">{caller.name}</span>
            </li>
          ))}
          {rest > 0 && (
            <li className="type-small text-text-3">
              and{' '}
              <Link to={paths.accessList} params={{ region, kind, sid }} className={linkClass}>
                {rest} more
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  )
}
