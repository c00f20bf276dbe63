import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { changeBehind } from '../../ledger/change-record.ts'
import { FailedChangeSlot } from '../changes/failed-change-slot.tsx'
import type { LegState } from '../../domain/verdict/leg-state.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../../domain/account/route.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { LegActions } from './leg-actions.tsx'
import { ElsewhereLine } from './elsewhere-line.tsx'
import { HereRow, inactiveWords, readinessSentence } from './here-row.tsx'
import { legReadiness } from './leg-readiness.ts'
import { NowTiles } from './now-tiles.tsx'
import { RerouteButton } from './reroute-button.tsx'

type Props = {
  readonly subject: RouteSubject
  readonly route: Route
  readonly former: RegionCode | null
  readonly state: LegState
  readonly failing: boolean
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
}

/** A leg with one route: the Termination URI's, or that of the trunk's only number. */
export function RoutedLeg({ subject, route, former, state, failing, region, tab, reading }: Props) {
  const { leg } = subject
  const change = changeBehind(useChangeRecords(), subject, route)
  const inactive = inactiveWords(state, region, leg === 'termination' ? 'URI' : 'number', activeRegion(route), failing)
  return (
    <>
      <NowTiles
        subject={subject}
        route={route}
        former={former}
        change={change}
        now={reading.facts.now}
        region={region}
        failing={failing}
      />
      <FailedChangeSlot subject={subject} route={route} />
      {inactive ? (
        <HereRow
          lead={inactive.lead}
          rest={inactive.rest}
          detail={readinessSentence(legReadiness(leg, region, reading.freshFacts), region, reading.reading)}
          action={
            <LegActions leg={leg}>
              <RerouteButton
                subject={subject}
                target={region}
                named="leg"
                variant={tab === leg ? 'primary' : 'default'}
              />
            </LegActions>
          }
        />
      ) : (
        <ElsewhereLine leg={leg} region={region} tab={tab} reading={reading} />
      )}
    </>
  )
}
