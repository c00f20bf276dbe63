import type { RegionCode } from '../../domain/base/region.ts'
import { trunkVerdict } from '../../domain/verdict/trunk-verdict.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { Card } from '../../ui/card.tsx'
import { OriginationLeg } from './origination-leg.tsx'
import { TerminationLeg } from './termination-leg.tsx'
import { useSettledAnnouncement } from './use-settled-announcement.ts'
import { VerdictFooter } from './verdict-footer.tsx'

type Props = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  /** Loads the routes of all the trunk's numbers. */
  readonly onReadAllNumbers?: () => void
}

/** Which Region handles this trunk's calls in each direction, what this Region does, and how to change it. */
export function RoutingCard({ region, tab, reading, onReadAllNumbers }: Props) {
  const verdict = trunkVerdict(reading.freshFacts)
  useSettledAnnouncement(reading.facts)
  return (
    <Card label="Routing">
      <div className="grid grid-cols-2 max-md:grid-cols-1">
        <TerminationLeg region={region} tab={tab} reading={reading} verdict={verdict} />
        <OriginationLeg region={region} tab={tab} reading={reading} verdict={verdict} onReadAll={onReadAllNumbers} />
      </div>
      <VerdictFooter region={region} reading={reading} verdict={verdict} onReadAll={onReadAllNumbers} />
    </Card>
  )
}
