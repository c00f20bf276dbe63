import { Link, useLocation, useParams } from '@tanstack/react-router'
import { regionOfUrl } from '../domain/base/region.ts'
import { useAccountLists } from '../account/use-account-lists.ts'
import { parseTrunkTab, trunkTabTitles } from '../paths/trunk-tab.ts'
import { BreadcrumbTrail, Crumb } from '../ui/breadcrumb-trail.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { paths } from '../paths/paths.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const AccessBreadcrumb = lazyPart(
  async () => (await import('../features/access/access-breadcrumb.tsx')).AccessBreadcrumb,
  { shape: 'none' },
)

const NumbersBreadcrumb = lazyPart(
  async () => (await import('../features/numbers/numbers-breadcrumb.tsx')).NumbersBreadcrumb,
  { shape: 'none' },
)

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
      <BreadcrumbTrail>
        <Crumb first main current>
          {titles.find(([path]) => page.startsWith(path))?.[1] ?? 'Trunks'}
        </Crumb>
      </BreadcrumbTrail>
    )
  }
  return (
    <BreadcrumbTrail>
      <Crumb first>
        <Link to={paths.trunks} className="hover:text-text">
          Trunks
        </Link>
      </Crumb>
      <Crumb main>{trunk?.name ?? params.trunk}</Crumb>
      {region && (
        <Crumb>
          <RegionChip region={region} />
        </Crumb>
      )}
      {tab && <Crumb current>{trunkTabTitles[tab]}</Crumb>}
    </BreadcrumbTrail>
  )
}
