import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { CallPathCard } from '../call-path/call-path-card.tsx'
import type { CallPath } from '../call-path/call-path.ts'
import type { DrawnCall } from '../calls/simulated-calls.ts'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { type Leg, parseLeg } from '../../domain/account/route.ts'
import { prospectiveReroutes } from '../../domain/preflight/reroute-target.ts'
import { useExtras } from '../../ui/extras.ts'
import { callPathOf } from './call-path-inputs.ts'
import { failedChanges } from './matrix/failed-reroutes.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

type Props = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  /** A test call, shown instead of all calls of its leg. */
  readonly drawn: DrawnCall | null
}

/** The diagram shows the leg of the re-route under review, else of the chosen leg, the test call, or the tab. */
export function TrunkCallPath({ region, tab, reading, drawn }: Props) {
  const { leg: chosen, reroute, call } = route.useSearch()
  const navigate = route.useNavigate()
  const reviewed = prospectiveReroutes(reroute, region, reading.facts)
  const ofTab: Leg = tab === 'origination' || tab === 'numbers' ? 'origination' : 'termination'
  const asked: Leg = parseLeg(chosen) ?? parseLeg(call) ?? ofTab
  const legs = reviewed?.subjects.map((subject) => subject.leg) ?? []
  const leg = legs.includes(asked) ? asked : (legs[0] ?? asked)
  const traffic = useExtras().trafficOf?.(reading.facts.trunk, leg)
  const [failed] = failedChanges(reading.facts, useChangeRecords())[leg]
  const all: CallPath = {
    ...callPathOf(leg, reading.facts, reviewed?.target ?? null),
    ...(traffic && { traffic }),
    ...(failed && { failed: { to: failed.to, lost: failed.result === 'unknown' } }),
  }
  return (
    <CallPathCard
      path={reviewed === null && drawn?.leg === leg ? drawn.draw(all) : all}
      onLegChange={(next) =>
        void navigate({
          search: (search) => ({ ...search, leg: next === (parseLeg(call) ?? ofTab) ? undefined : next }),
          replace: true,
          state: true,
          resetScroll: false,
        })
      }
    />
  )
}
