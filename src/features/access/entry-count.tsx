import { useQuery } from '@tanstack/react-query'
import { regionLabel } from '../../domain/base/region.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { type AccessListKind, type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'

/** How many entries a list holds: read apart, the directory does not tell. */
export function EntryCount({ list }: { readonly list: AccessListSummary }) {
  return list.kind === 'ip-access-control-lists' ? <AddressCount list={list} /> : <UserCount list={list} />
}

function AddressCount({ list }: { readonly list: AccessListSummary<'ip-access-control-lists'> }) {
  const { data, error } = useQuery(entryQueries.ipAddresses(list.region, list.sid))
  return <Count list={list} count={data?.length} failed={error !== null} />
}

function UserCount({ list }: { readonly list: AccessListSummary<'credential-lists'> }) {
  const { data, error } = useQuery(entryQueries.credentials(list.region, list.sid))
  return <Count list={list} count={data?.length} failed={error !== null} />
}

type CountProps = {
  readonly list: { readonly kind: AccessListKind; readonly region: AccessListSummary['region'] }
  readonly count: number | undefined
  readonly failed: boolean
}

function Count({ list, count, failed }: CountProps) {
  if (count === undefined) {
    return failed ? (
      <span className="text-text-3">Not read in {regionLabel(list.region)}</span>
    ) : (
      <>
        <Skeleton width={60} />
        <span className="sr-only">Reading</span>
      </>
    )
  }
  if (count > 0) return entryCount(list.kind, count)
  return (
    <Status icon="incomplete" small>
      Empty: lets nobody in
    </Status>
  )
}
