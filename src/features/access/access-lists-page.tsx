import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { tabBarClass, tabClass } from '../../ui/tabs-class.ts'
import { BadAccessAddress, parseAccessAddress } from './access-address.tsx'
import { type AccessListKind, accessListKinds, accessListWords } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { AccessListsTable } from './access-lists-table.tsx'
import { AccessRegionSwitcher } from './access-region-switcher.tsx'
import { useListUses } from '../../account/use-list-uses.ts'
import { NoLists } from './no-lists.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.accessLists)

const ListNameDialog = lazyPart(async () => (await import('./list-name-dialog.tsx')).ListNameDialog)

export function AccessListsPage() {
  const params = route.useParams()
  const address = parseAccessAddress(params)
  if (address === null) return <BadAccessAddress {...params} />
  return <ListsOf key={`${address.region} ${address.kind}`} {...address} />
}

function ListsOf({ region, kind }: { readonly region: RegionCode; readonly kind: AccessListKind }) {
  const search = route.useSearch()
  const lists = useQuery(accessListQueries.lists(region, kind))
  const uses = useListUses(region, kind)
  const { title, one, many, purpose } = accessListWords[kind]
  const open = useOpenDialog()
  const openNew = () => open({ do: 'new' })
  return (
    <>
      <PageTitle>{`${title}, ${regionLabel(region)}`}</PageTitle>
      <PageHeader title={title} about={purpose} beside={<AccessRegionSwitcher kind={kind} />} />
      <nav aria-label="Kinds of list" className={tabBarClass}>
        {accessListKinds.map((other) => (
          <Link
            key={other}
            to={paths.accessLists}
            params={{ region, kind: other }}
            activeOptions={{ includeSearch: false }}
            className={tabClass}
          >
            {accessListWords[other].title}
          </Link>
        ))}
      </nav>
      <PageBody underTabs>
        {lists.error && (
          <div role="alert">
            <ApiErrorPanel
              error={lists.error}
              what={`Loading ${many}`}
              onRetry={() => void lists.refetch()}
              retrying={lists.isFetching}
            />
          </div>
        )}
        {uses.errors[0] && (
          <div role="alert">
            <ApiErrorPanel
              error={uses.errors[0]}
              what="Loading the trunks that use the lists"
              onRetry={uses.retry}
              retrying={uses.retrying}
            />
          </div>
        )}
        {(lists.data !== undefined || lists.isPending) && !(lists.error && lists.data === undefined) && (
          <Card label={`Lists in ${regionLabel(region)}`}>
            <CardHeader
              title="Lists"
              beside={<RegionChip region={region} country />}
              actions={
                <Button size="sm" icon={Plus} onClick={openNew}>
                  New {one}
                </Button>
              }
            />
            {lists.data?.length === 0 ? (
              <NoLists region={region} kind={kind} onNew={openNew} />
            ) : (
              <AccessListsTable region={region} kind={kind} lists={lists.data} uses={uses} />
            )}
          </Card>
        )}
      </PageBody>
      {search.do === 'new' && <ListNameDialog region={region} kind={kind} list={null} />}
    </>
  )
}
