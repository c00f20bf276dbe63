import { getRouteApi, Navigate } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionOfUrl } from '../../domain/base/region.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { lookUpTrunk, type TrunkLookUp } from './look-up-trunk.ts'
import { useFollowedInstance } from './renamed-trunks.ts'
import { TrunkInstanceView } from './trunk-instance-view.tsx'
import { BadTrunkAddress, TrunkNotFound } from './trunk-not-found.tsx'
import { TrunkPageSkeleton } from './trunk-page-skeleton.tsx'
import { parseTrunkTab } from '../../paths/trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

/** One instance of a trunk; the same page for a Region that has none, which says so. */
export function TrunkPage() {
  const { trunk: text, region: regionText, tab: tabText } = route.useParams()
  const lists = useAccountLists()
  const region = regionOfUrl(regionText)
  const tab = parseTrunkTab(tabText.toLowerCase())
  const { held, known } = useFollowedInstance()
  const lookUp = lookUpFollowed()
  const trunk = lookUp.kind === 'found' || lookUp.kind === 'instance' ? lookUp.trunk : undefined
  if (!region) {
    return (
      <BadTrunkAddress what="Region" text={regionText} trunk={trunk} region={undefined} tab={tab}>
        The Regions are us1, ie1 and au1.
      </BadTrunkAddress>
    )
  }
  if (!tab) {
    return (
      <BadTrunkAddress what="tab" text={tabText} trunk={trunk} region={region} tab={undefined}>
        The tabs are general, termination, origination and numbers.
      </BadTrunkAddress>
    )
  }
  if (region !== regionText || tab !== tabText) {
    return <Navigate to={paths.trunkTab} params={{ trunk: text, region, tab }} search={true} replace />
  }
  switch (lookUp.kind) {
    case 'found':
      // Keyed by the address alone: Regions and tabs are one page, and what was unfolded stays so.
      return <TrunkInstanceView key={text.toLowerCase()} trunk={lookUp.trunk} region={region} tab={tab} lists={lists} />
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

  function lookUpFollowed(): TrunkLookUp {
    const byName = lookUpTrunk(text, lists)
    const sid = known.get(text)
    const isHeld = held?.address === text
    if (sid === undefined || (byName.kind !== 'unknown' && !isHeld)) return byName
    const bySid = lookUpTrunk(sid, lists)
    if (bySid.kind === 'unknown' || bySid.kind === 'pending') return byName
    return isHeld
      ? { kind: 'found', trunk: bySid.trunk }
      : { kind: 'instance', trunk: bySid.trunk, region: region ?? 'us1' }
  }
}
