import { terminationLegState } from '../../domain/verdict/leg-state.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkVerdict } from '../../domain/verdict/trunk-verdict.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { UriText } from '../../ui/uri-text.tsx'
import { LegActions } from './leg-actions.tsx'
import { LegFrame } from './leg-frame.tsx'
import { LegNote } from './leg-note.tsx'
import { RoutedLeg } from './routed-leg.tsx'

type Props = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  readonly verdict: TrunkVerdict
}

export function TerminationLeg({ region, tab, reading, verdict }: Props) {
  const { trunk, terminationRoute, formerTerminationRegion } = reading.facts
  const { domainName } = trunk
  if (domainName === null) {
    return (
      <LegFrame leg="termination" resource={null}>
        <LegNote>This trunk has no Termination URI, so it gets no calls from your PBX.</LegNote>
      </LegFrame>
    )
  }
  return (
    <LegFrame leg="termination" resource={<UriText uri={domainName} />}>
      {terminationRoute ? (
        <RoutedLeg
          subject={{ leg: 'termination', domainName }}
          route={terminationRoute}
          former={formerTerminationRegion}
          state={terminationLegState(region, reading.facts)}
          failing={verdict.kind === 'stranded' && verdict.failing.some(({ leg }) => leg === 'termination')}
          region={region}
          tab={tab}
          reading={reading}
        />
      ) : (
        <>
          <LegNote>{reading.reading ? 'Loading the route…' : 'The route could not be loaded.'}</LegNote>
          <LegActions leg="termination" />
        </>
      )}
    </LegFrame>
  )
}
