import { getRouteApi, Navigate } from '@tanstack/react-router'
import { paths } from '../app/paths.ts'
import { parseRegionCode } from '../domain/region.ts'
import { useAccountLists } from './account-lists-queries.ts'
import { lookUpTrunk } from './look-up-trunk.ts'
import { TrunkInstanceView } from './trunk-instance-view.tsx'
import { BadTrunkAddress, TrunkNotFound } from './trunk-not-found.tsx'
import { TrunkPageSkeleton } from './trunk-page-skeleton.tsx'
import { parseTrunkTab } from './trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

/** One instance of a trunk; the same page for a Region that has none, which says so. */
export function TrunkPage() {
  const { trunk: text, region: regionText, tab: tabText } = route.useParams()
  const lists = useAccountLists()
  const region = parseRegionCode(regionText)
  const tab = parseTrunkTab(tabText)
  if (!region) {
    return (
      <BadTrunkAddress what="Region" text={regionText}>
        The Regions are us1, ie1 and au1.
      </BadTrunkAddress>
    )
  }
  if (!tab) {
    return (
      <BadTrunkAddress what="tab" text={tabText}>
        The tabs are general, termination, origination and numbers.
      </BadTrunkAddress>
    )
  }
  const lookUp = lookUpTrunk(text, lists)
  switch (lookUp.kind) {
    case 'found':
      // Keyed by trunk alone: its Regions and tabs are one page, and what was unfolded stays so.
      return <TrunkInstanceView key={lookUp.trunk.key} trunk={lookUp.trunk} region={region} tab={tab} lists={lists} />
    case 'instance':
      return (
        <Navigate
          to={paths.trunkTab}
          params={{ trunk: lookUp.trunk.key, region: lookUp.region, tab }}
          search={true}
          replace
        />
      )
    case 'pending':
      return <TrunkPageSkeleton />
    case 'unknown':
      return <TrunkNotFound text={text} lookUp={lookUp} failures={lists.failures} />
  }
}
