import { Link, useLocation, useParams } from '@tanstack/react-router'
import { regionOfUrl } from '../domain/base/region.ts'
import { useAccountLists } from '../account/account-lists-queries.ts'
import { parseTrunkTab, trunkTabTitles } from '../paths/trunk-tab.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { paths } from '../paths/paths.ts'

const AccessBreadcrumb = lazyPart(() => import('../features/access/access-breadcrumb.tsx'), 'AccessBreadcrumb')

const NumbersBreadcrumb = lazyPart(() => import('../features/numbers/numbers-breadcrumb.tsx'), 'NumbersBreadcrumb')

/** Of pages beside those of a trunk. */
const titles = [
  [paths.calls, 'Calls'],
  [paths.readiness, 'Readiness'],
  [paths.changes, 'Changes'],
] as const

export function Breadcrumb() {
  const page = useLocation({ select: ({ pathname }) => pathname })
  const params = useParams({ strict: false })
  const { trunks } = useAccountLists()
  const trunk = trunks.find(({ key }) => key === params.trunk)
  const region = regionOfUrl(params.region)
  const tab = parseTrunkTab(params.tab ?? '')
  if (params.kind !== undefined) {
    return <AccessBreadcrumb region={region} kind={params.kind} sid={params.sid} />
  }
  if (page.startsWith(paths.numbers)) {
    return <NumbersBreadcrumb e164={params.e164} />
  }
  if (params.trunk === undefined) {
    return (
      <nav aria-label="Breadcrumb" className="min-w-0">
        <span aria-current="page" className="font-medium">
          {titles.find(([path]) => page.startsWith(path))?.[1] ?? 'Trunks'}
        </span>
      </nav>
    )
  }
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2 text-text-3">
        <li className="max-md:hidden">
          <Link to={paths.trunks} className="hover:text-text">
            Trunks
          </Link>
        </li>
        <Separator />
        <li className="min-w-0 truncate font-medium text-text">{trunk?.name ?? params.trunk}</li>
        {region && (
          <>
            <Separator />
            <li className="max-md:hidden">
              <RegionChip region={region} />
            </li>
          </>
        )}
        {tab && (
          <>
            <Separator />
            <li aria-current="page" className="max-md:hidden">
              {trunkTabTitles[tab]}
            </li>
          </>
        )}
      </ol>
    </nav>
  )
}

function Separator() {
  return (
    <li aria-hidden className="text-line-control max-md:hidden">
      /
    </li>
  )
}
