import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { shortSid } from '../../domain/base/sid.ts'
import type { TrunkNames } from './find-numbers.ts'

type Props = {
  readonly region: RegionCode
  /** Undefined: the Region's list was not read to its end. */
  readonly reached: Reached | undefined
  /** Calls are processed here: settled, or not everywhere yet; null where they are not, or nobody knows. */
  readonly look: 'lit' | 'moving' | 'failing' | null
  readonly trunkNames: TrunkNames
}

const looks = {
  lit: 'border-r-edge bg-r-tint',
  moving: 'border-dashed border-r-solid bg-r-tint',
  failing: 'border-bad-edge bg-bad-tint',
}

/** What one Region would do with the number; lit where its calls are processed. */
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
      return 'Not read'
    case 'trunk':
      return trunkNames.get(reached.trunkSid) ?? shortSid(reached.trunkSid)
    case 'webhook':
      return 'Webhook'
    case 'nothing':
      return '–'
  }
}
