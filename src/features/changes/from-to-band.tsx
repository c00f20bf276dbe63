import { exhaustive } from '../../domain/base/exhaustive.ts'
import { RegionTile } from '../../ui/region-tile.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeState } from '../../ledger/change-state.ts'

type Props = { readonly change: ChangeRecord; readonly state: ChangeState }

export function FromToBand({ change: { from, to, fromWasImplicit }, state }: Props) {
  return (
    <section aria-label="Before and after" className="grid grid-cols-2 gap-4 max-md:grid-cols-1 max-md:gap-2">
      <RegionTile
        region={from}
        size="sm"
        detail={fromWasImplicit ? 'Before: by default, no route was set' : 'Before'}
      />
      <RegionTile
        region={to}
        size="sm"
        detail={afterText(state)}
        look={hasTakenEffect(state) ? 'settled' : 'propagating'}
      />
    </section>
  )
}

/** The tile is dashed while the change propagates, and if it was not applied. */
const hasTakenEffect = ({ kind }: ChangeState): boolean => kind === 'settled' || kind === 'overtaken'

function afterText(state: ChangeState): string {
  switch (state.kind) {
    case 'writing':
      return 'After: being written'
    case 'propagating':
      return `After: takes calls now; all calls by ${clockText(state.until)}`
    case 'settled':
      return 'After: 5 minutes passed'
    case 'overtaken':
      return 'After: until the next change'
    case 'failed':
      return 'Requested, not applied'
    case 'unknown':
      return 'Requested; not known if applied'
    default:
      return exhaustive(state)
  }
}
