import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus, ShieldCheck } from 'lucide'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { QueryFailure } from '../../shared/query-failure.tsx'
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
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.accessLists)

const ListNameDialog = lazyDialog(async () => (await import('./list-name-dialog.tsx')).ListNameDialog)

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
  const { title, one, many, entries, purpose } = accessListWords[kind]
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
        <QueryFailure query={lists} what={`Loading ${many}`} />
        <QueryFailure query={uses} what="Loading the trunks that use the lists" />
        {(lists.data !== undefined || lists.isPending) && (
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
              <EmptyState
                icon={ShieldCheck}
                title={`No ${many} in ${regionLabel(region)} yet`}
                action={
                  <Button variant="primary" onClick={openNew}>
                    New {one}
                  </Button>
                }
              >
                Create one, add {entries}, then attach it on the Termination tab of a trunk in {regionLabel(region)}. To
                use a list from another Region, open it there and choose “Copy to Region…”.
              </EmptyState>
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
