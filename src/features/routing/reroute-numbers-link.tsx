import { Link } from '@tanstack/react-router'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { keepBulkNumbers } from '../../shared/bulk-draft.ts'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { paths } from '../../paths/paths.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'

type Props = {
  readonly region: RegionCode
  /** All that the plan is to cover, wherever they are routed and whether or not their routes have loaded. */
  readonly numbers: readonly NumberFacts[]
  /** Only those that a search found. */
  readonly found?: boolean
  /** Every Region's list of numbers has loaded. */
  readonly isWhole: boolean
  readonly look: { readonly variant?: 'primary' | 'default'; readonly size?: 'sm' }
}

/** Opens a plan of all these numbers. The plan loads every route, and says which are already there. */
export function RerouteNumbersLink({ region, numbers, found = false, isWhole, look }: Props) {
  const words = found ? `Re-route ${thousands(numbers.length)} found…` : 'Re-route numbers…'
  // A plan made now would miss the numbers of a list that is still loading.
  const reading = useListsReading()
  if (!isWhole && reading) {
    return (
      <ReasonedButton {...look} disabledReason="The lists of numbers are loading">
        {words}
      </ReasonedButton>
    )
  }
  return (
    <Link
      to={paths.bulkPlan}
      search={{ to: region }}
      onClick={() => keepBulkNumbers(numbers.map(({ number }) => number))}
      className={buttonClass(look)}
    >
      {words}
    </Link>
  )
}

export const areNumbersWhole = ({ numberListsRead }: TrunkFacts): boolean =>
  regionCodes.every((code) => numberListsRead.includes(code))

/** Whether some may be routed elsewhere. */
export const mayBeElsewhere = (region: RegionCode, numbers: readonly NumberFacts[]): boolean =>
  numbers.some(({ route }) => route === undefined || activeRegion(route) !== region)
