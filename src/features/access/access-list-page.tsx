import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { QueryFailure } from '../../shared/query-failure.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { type AccessAddress, BadAccessAddress, parseAccessAddress } from './access-address.tsx'
import { accessListWords } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { AccessListView } from './access-list-view.tsx'
import { ListElsewhere } from './list-elsewhere.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

const route = getRouteApi(paths.accessList)

/** One list with its entries, or the Region that has its SID. */
export function AccessListPage() {
  const params = route.useParams()
  const address = parseAccessAddress(params)
  if (address === null) return <BadAccessAddress {...params} />
  return <ListOf key={`${address.region} ${params.sid}`} {...address} sid={params.sid} />
}

function ListOf({ region, kind, sid }: AccessAddress & { readonly sid: string }) {
  const lists = useQuery(accessListQueries.lists(region, kind))
  const list = lists.data?.find((one) => one.sid === sid)
  if (list) return <AccessListView list={list} />
  if (lists.isFetching) return <PageSkeleton title="Access" loading="Loading the list" />
  if (lists.data) return <ListElsewhere region={region} kind={kind} sid={sid} />
  return (
    <div className="p-6 max-md:p-3">
      <PageTitle>{`${accessListWords[kind].title}, ${regionLabel(region)}`}</PageTitle>
      <h1 className="mb-3 type-page-title">{accessListWords[kind].title}</h1>
      <QueryFailure query={lists} what={`Loading ${accessListWords[kind].many}`} />
    </div>
  )
}
