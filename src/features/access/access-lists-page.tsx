import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { tabBarClass, tabClass } from '../../ui/tabs-class.ts'
import { BadAccessAddress, parseAccessAddress } from './access-address.tsx'
import { type AccessListKind, accessListKinds, accessListWords } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { AccessListsTable } from './access-lists-table.tsx'
import { AccessRegionSwitcher } from './access-region-switcher.tsx'
import { useListUses } from '../../account/list-uses-queries.ts'
import { NoLists } from './no-lists.tsx'

const route = getRouteApi(paths.accessLists)

const ListNameDialog = lazyPart(() => import('./list-name-dialog.tsx'), 'ListNameDialog')

/** The lists of one kind of a Region, and which trunks use them. */
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
      <title>{`${title}, ${regionLabel(region)} · Regional SIP Trunks`}</title>
      <header className="flex flex-none items-center gap-6 px-6 pt-4 pb-3.5 max-[1000px]:flex-col max-[1000px]:items-stretch max-[1000px]:gap-3 max-md:px-4 max-md:py-3">
        <div className="min-w-0 flex-1">
          <h1 className="type-title outline-none max-md:text-[20px] max-md:leading-6">{title}</h1>
          <p className="mt-0.5 text-text-2">{purpose}</p>
        </div>
        <AccessRegionSwitcher kind={kind} />
      </header>
      <nav aria-label="Kinds of lists" className={tabBarClass}>
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
      <div className="grid flex-1 content-start gap-4 bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3">
        {lists.error && (
          <div role="alert">
            <ApiErrorPanel
              error={lists.error}
              what={`Reading ${many}`}
              onRetry={() => void lists.refetch()}
              retrying={lists.isFetching}
            />
          </div>
        )}
        {uses.errors[0] && (
          <div role="alert">
            <ApiErrorPanel
              error={uses.errors[0]}
              what="Reading which trunks use the lists"
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
      </div>
      {search.do === 'new' && <ListNameDialog region={region} kind={kind} list={null} />}
    </>
  )
}
