import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../app/paths.ts'
import { CallPathCard } from '../call-path/call-path-card.tsx'
import type { RegionCode } from '../domain/region.ts'
import type { Leg } from '../domain/route.ts'
import { prospectiveReroutes } from '../routing/reroute-target.ts'
import { callPathOf } from './call-path-inputs.ts'
import type { TrunkReading } from './trunk-facts-queries.ts'
import type { TrunkTab } from './trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly reading: TrunkReading }

/** The diagram follows the tab, a choice of leg, or the leg of the re-route under review. */
export function TrunkCallPath({ region, tab, reading }: Props) {
  const { leg: chosen, reroute } = route.useSearch()
  const navigate = route.useNavigate()
  const reviewed = prospectiveReroutes(reroute, region, reading.facts)
  const ofTab: Leg = tab === 'origination' || tab === 'numbers' ? 'origination' : 'termination'
  const asked: Leg = chosen === 'termination' || chosen === 'origination' ? chosen : ofTab
  const legs = reviewed?.subjects.map((subject) => subject.leg) ?? []
  const leg = legs.includes(asked) ? asked : (legs[0] ?? asked)
  return (
    <CallPathCard
      path={callPathOf(leg, reading.facts, reviewed?.target ?? null)}
      onLegChange={(next) =>
        void navigate({
          search: (search) => ({ ...search, leg: next === ofTab ? undefined : next }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
