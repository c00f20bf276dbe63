import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { paths } from '../app/paths.ts'
import type { RegionCode } from '../domain/region.ts'
import type { Trunk } from '../domain/trunk.ts'
import type { AccountLists } from './account-lists-queries.ts'

const NewTrunkDialog = lazy(() =>
  import('./new-trunk/new-trunk-dialog.tsx').then((module) => ({ default: module.NewTrunkDialog })),
)

const page = getRouteApi(paths.trunkTab)

type Props = { readonly trunk: Trunk; readonly region: RegionCode; readonly lists: AccountLists }

/** What makes an instance of this trunk in the Region that is looked at, while the address asks for it. */
export function InstanceDialogs({ trunk, region, lists }: Props) {
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const close = () =>
    void navigate({
      search: ({ new: _new, copy: _copy, ...others }) => others,
      replace: true,
      resetScroll: false,
    })
  const isMissing = trunk.instances[region] === undefined && lists.regionsRead.includes(region)
  return (
    <Suspense>
      {search.new === region && isMissing && trunk.domainName !== null && !lists.pending && (
        <NewTrunkDialog region={region} of={trunk} lists={lists} onClose={close} onCreated={close} />
      )}
    </Suspense>
  )
}
