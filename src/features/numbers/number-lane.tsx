import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { shortSid } from '../../domain/base/sid.ts'
import type { TrunkNames } from './find-numbers.ts'

type Props = {
  readonly region: RegionCode
  /** Undefined: not known from what has loaded. */
  readonly reached: Reached | undefined
  /** How calls are processed here; null if they are not, or if that is not known. */
  readonly look: 'lit' | 'moving' | 'failing' | null
  readonly trunkNames: TrunkNames
}

const looks = {
  lit: 'border-r-edge bg-r-tint',
  moving: 'border-dashed border-r-solid bg-r-tint',
  failing: 'border-bad-edge bg-bad-tint',
}

/** What one Region would do with the number, highlighted if its calls are processed there. */
export function NumberLane({ region, reached, look, trunkNames }: Props) {
  const text = laneText(reached, trunkNames)
  return (
    <span
      className={`relative block h-7 truncate rounded-sm border pr-1.5 pl-3 type-small leading-6.5 ${look ? looks[look] : 'border-transparent'} ${reached?.kind === 'nothing' || reached === undefined ? 'text-text-3' : 'text-text-2'}`}
    >
      {look && <span aria-hidden className="absolute -inset-y-px -left-px w-1.25 rounded-l-sm bg-r-fill" />}
      <span className="sr-only">
        {regionLabel(region)}
        {look && ', calls are processed here'}:{' '}
      </span>
      {text === '–' ? (
        <>
          <span aria-hidden>–</span>
          <span className="sr-only">neither trunk nor webhook</span>
        </>
      ) : (
        <span title={text}>{text}</span>
      )}
    </span>
  )
}

function laneText(reached: Reached | undefined, trunkNames: TrunkNames): string {
  switch (reached?.kind) {
    case undefined:
      return 'Not loaded'
    case 'trunk':
      return trunkNames.get(reached.trunkSid) ?? shortSid(reached.trunkSid)
    case 'webhook':
      return 'Webhook'
    case 'nothing':
      return '–'
  }
}
