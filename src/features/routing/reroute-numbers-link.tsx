import { Link } from '@tanstack/react-router'
import { keepBulkNumbers } from '../../shared/bulk-draft.ts'
import type { NumberFacts } from '../../domain/account/facts.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { paths } from '../../paths/paths.ts'
import { buttonClass } from '../../ui/button-class.ts'

type Props = {
  readonly region: RegionCode
  /** All that the plan is to cover, wherever they are routed and whether or not their routes have loaded. */
  readonly numbers: readonly NumberFacts[]
  /** Only those that a search found. */
  readonly found?: boolean
  readonly look: Parameters<typeof buttonClass>[0]
}

/** Opens a plan of all these numbers. The plan loads every route, and says which are already there. */
export function RerouteNumbersLink({ region, numbers, found = false, look }: Props) {
  return (
    <Link
      to={paths.bulkPlan}
      search={{ to: region }}
      onClick={() => keepBulkNumbers(numbers.map(({ number }) => number))}
      className={buttonClass(look)}
    >
      {found ? `Re-route ${thousands(numbers.length)} found…` : 'Re-route numbers…'}
    </Link>
  )
}

/** Whether some may be routed elsewhere. */
export const mayBeElsewhere = (region: RegionCode, numbers: readonly NumberFacts[]): boolean =>
  numbers.some(({ route }) => route === undefined || activeRegion(route) !== region)
