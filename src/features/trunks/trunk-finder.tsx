import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { DomainName } from '../../domain/base/domain-name.ts'
import { type RegionCode, regionCodes, regionOfUrl } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { lookUpTrunk } from './look-up-trunk.ts'
import { BadTrunkAddress, TrunkNotFound } from './trunk-not-found.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { defaultTrunkTab } from '../../paths/trunk-tab.ts'

/** `/trunks/name` and `/trunks/TK…`: finds the Region to show and redirects to it. */
export function TrunkFinder() {
  const { trunk: text = '', region: regionText } = useParams({ strict: false })
  const lists = useAccountLists()
  const lookUp = lookUpTrunk(text, lists)
  const region = regionOfUrl(regionText)
  if (regionText !== undefined && region === undefined) {
    const trunk = lookUp.kind === 'found' || lookUp.kind === 'instance' ? lookUp.trunk : undefined
    return <BadTrunkAddress what="Region" text={regionText} trunk={trunk} />
  }
  switch (lookUp.kind) {
    case 'found':
      return region ? <OpenTrunk trunk={lookUp.trunk} region={region} /> : <OpenActiveRegion trunk={lookUp.trunk} />
    case 'instance':
      return <OpenTrunk trunk={lookUp.trunk} region={lookUp.region} />
    case 'pending':
      return <PageSkeleton tabbed title="Trunk" loading="Loading the trunk" />
    case 'unknown':
      return <TrunkNotFound text={text} lookUp={lookUp} failures={lists.failures} />
  }
}

/** Where the Termination URI is active; without one, where there is an instance. */
function OpenActiveRegion({ trunk }: { readonly trunk: Trunk }) {
  return trunk.domainName === null ? (
    <OpenTrunk trunk={trunk} region={firstRegion(trunk)} />
  ) : (
    <OpenByRoute trunk={trunk} domainName={trunk.domainName} />
  )
}

function OpenByRoute({ trunk, domainName }: { readonly trunk: Trunk; readonly domainName: DomainName }) {
  const route = useQuery(routeQueries.termination(domainName))
  if (route.isPending) return <PageSkeleton tabbed title="Trunk" loading="Loading the trunk" />
  return <OpenTrunk trunk={trunk} region={route.data ? activeRegion(route.data) : firstRegion(trunk)} />
}

const firstRegion = (trunk: Trunk): RegionCode => regionCodes.find((code) => trunk.instances[code]) ?? 'us1'

function OpenTrunk({ trunk, region }: { readonly trunk: Trunk; readonly region: RegionCode }) {
  return (
    <Navigate to={paths.trunkTab} params={{ trunk: trunk.key, region, tab: defaultTrunkTab }} search={true} replace />
  )
}
