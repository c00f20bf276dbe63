import { numberLegState } from '../../domain/verdict/leg-state.ts'
import { numberReach } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { TrunkVerdict } from '../../domain/verdict/trunk-verdict.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { PhoneText } from '../../ui/phone-text.tsx'
import { LegActions } from './leg-actions.tsx'
import { LegFrame } from './leg-frame.tsx'
import { LegNote } from './leg-note.tsx'
import { NumbersLeg } from './numbers-leg.tsx'
import { PreparedLine } from './prepared-line.tsx'
import { RoutedLeg } from './routed-leg.tsx'
import { thousands } from '../../domain/base/thousands.ts'
import { regionWords } from '../../domain/base/sentence-text.ts'

type Props = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  readonly verdict: TrunkVerdict
  readonly onReadAll: (() => void) | undefined
}

export function OriginationLeg({ region, tab, reading, verdict, onReadAll }: Props) {
  const { trunk, numbers, numberListsRead, now } = reading.facts
  const failing = failingNumbers(verdict)
  const [only] = numbers
  if (!only) {
    const unread = regionCodes.filter((code) => trunk.instances[code] && !numberListsRead.includes(code))
    return (
      <LegFrame leg="origination" resource={null}>
        <LegNote>
          {unread.length > 0
            ? `The numbers in ${regionWords(unread)} have not loaded.`
            : 'No number is associated with this trunk, so it gets no calls to numbers.'}
        </LegNote>
      </LegFrame>
    )
  }
  if (numbers.length > 1) {
    return (
      <LegFrame leg="origination" resource={<span className="type-mono">{thousands(numbers.length)} numbers</span>}>
        <NumbersLeg region={region} tab={tab} reading={reading} failing={failing} onReadAll={onReadAll} />
      </LegFrame>
    )
  }
  const reach = numberReach(only, reading.facts)
  return (
    <LegFrame leg="origination" resource={<PhoneText number={only.number} />}>
      {only.route ? (
        <>
          <RoutedLeg
            subject={{ leg: 'origination', number: only.number }}
            route={only.route}
            former={only.formerRegion}
            state={numberLegState(region, only, now)}
            failing={failing > 0}
            region={region}
            tab={tab}
            reading={reading}
          />
          {reach.kind === 'prepared' && <PreparedLine count={1} reaches={reach.reaches} />}
        </>
      ) : (
        <>
          <LegNote>{reading.reading ? 'Loading the route…' : "The number's route could not be loaded."}</LegNote>
          <LegActions leg="origination" />
        </>
      )}
    </LegFrame>
  )
}

const failingNumbers = (verdict: TrunkVerdict): number =>
  verdict.kind === 'stranded' ? verdict.failing.reduce((sum, { numbers }) => sum + numbers, 0) : 0
