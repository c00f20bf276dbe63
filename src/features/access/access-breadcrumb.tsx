import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { type AccessListKind, accessListWords, parseAccessListKind } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'

type Props = { readonly region: RegionCode | undefined; readonly kind: string; readonly sid: string | undefined }

/** Where one is among the access lists; of an address that names none, only that it is one of these. */
export function AccessBreadcrumb({ region, kind: text, sid }: Props) {
  const kind = parseAccessListKind(text)
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2 text-text-3">
        <li className={region && kind ? 'max-md:hidden' : 'font-medium text-text'}>Access</li>
        {region && kind && (
          <>
            <Item>
              <RegionChip region={region} />
            </Item>
            {sid === undefined ? (
              <Item current>{accessListWords[kind].title}</Item>
            ) : (
              <>
                <Item>
                  <Link to={paths.accessLists} params={{ region, kind }} className="hover:text-text">
                    {accessListWords[kind].title}
                  </Link>
                </Item>
                <Item current>
                  <ListName region={region} kind={kind} sid={sid} />
                </Item>
              </>
            )}
          </>
        )}
      </ol>
    </nav>
  )
}

function Item({ current = false, children }: { readonly current?: boolean; readonly children: ReactNode }) {
  return (
    <>
      <li aria-hidden className="text-line-control max-md:hidden">
        /
      </li>
      <li
        aria-current={current ? 'page' : undefined}
        className={current ? 'min-w-0 truncate font-medium text-text' : 'max-md:hidden'}
      >
        {children}
      </li>
    </>
  )
}

type ListNameProps = { readonly region: RegionCode; readonly kind: AccessListKind; readonly sid: string }

function ListName({ region, kind, sid }: ListNameProps) {
  const { data = [] } = useQuery(accessListQueries.lists(region, kind))
  return data.find((list) => list.sid === sid)?.friendlyName ?? sid
}
