import { getRouteApi, Navigate } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionOfUrl } from '../../domain/base/region.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { lookUpTrunk, type TrunkLookUp } from './look-up-trunk.ts'
import { useFollowedInstance } from './renamed-trunks.ts'
import { TrunkInstanceView } from './trunk-instance-view.tsx'
import { BadTrunkAddress, TrunkNotFound } from './trunk-not-found.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { parseTrunkTab } from '../../paths/trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

/** One instance of a trunk, or a message if the Region has none. */
export function TrunkPage() {
  const { trunk: text, region: regionText, tab: tabText } = route.useParams()
  const lists = useAccountLists()
  const region = regionOfUrl(regionText)
  const tab = parseTrunkTab(tabText.toLowerCase())
  const { held, known } = useFollowedInstance()
  const lookUp = lookUpFollowed()
  const trunk = lookUp.kind === 'found' || lookUp.kind === 'instance' ? lookUp.trunk : undefined
  if (!region) return <BadTrunkAddress what="Region" text={regionText} trunk={trunk} tab={tab} />
  if (!tab) return <BadTrunkAddress what="tab" text={tabText} trunk={trunk} region={region} />
  if (region !== regionText || tab !== tabText) {
    return <Navigate to={paths.trunkTab} params={{ trunk: text, region, tab }} search={true} replace />
  }
  switch (lookUp.kind) {
    case 'found':
      // Keyed by the name only, so that expanded parts stay expanded across Regions and tabs.
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
      return <PageSkeleton tabbed title="Trunk" loading="Loading the trunk" />
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
