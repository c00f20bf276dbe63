import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { BreadcrumbTrail, Crumb } from '../../ui/breadcrumb-trail.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { type AccessListKind, accessListWords, parseAccessListKind } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'

type Props = { readonly region: RegionCode | undefined; readonly kind: string; readonly sid: string | undefined }

export function AccessBreadcrumb({ region, kind: text, sid }: Props) {
  const kind = parseAccessListKind(text)
  if (!region || !kind) {
    return (
      <BreadcrumbTrail>
        <Crumb first main>
          Access
        </Crumb>
      </BreadcrumbTrail>
    )
  }
  const { title } = accessListWords[kind]
  return (
    <BreadcrumbTrail>
      <Crumb first>Access</Crumb>
      <Crumb>
        <RegionChip region={region} />
      </Crumb>
      {sid === undefined ? (
        <Crumb main current>
          {title}
        </Crumb>
      ) : (
        <>
          <Crumb>
            <Link to={paths.accessLists} params={{ region, kind }} className="hover:text-text">
              {title}
            </Link>
          </Crumb>
          <Crumb main current>
            <ListName region={region} kind={kind} sid={sid} />
          </Crumb>
        </>
      )}
    </BreadcrumbTrail>
  )
}

type ListNameProps = { readonly region: RegionCode; readonly kind: AccessListKind; readonly sid: string }

function ListName({ region, kind, sid }: ListNameProps) {
  const { data = [] } = useQuery(accessListQueries.lists(region, kind))
  return data.find((list) => list.sid === sid)?.friendlyName ?? sid
}
