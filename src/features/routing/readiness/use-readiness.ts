import { activeRegion } from '../../../domain/account/route.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { type ReadinessFinding, trunkReadiness, type TrunkReadiness } from '../../../domain/preflight/readiness.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { loadAllNumbersOf, useNumberScope } from '../../../account/use-number-scope.ts'
import { type TrunkReading, useTrunkFacts } from '../../../account/use-trunk-facts.ts'
import { useServerNow } from '../../../account/use-server-now.ts'

export type ReadinessOfTrunk = TrunkReadiness & {
  readonly trunk: Trunk
  /** The Region that the trunk's name links to. */
  readonly home: RegionCode
  readonly reading: boolean
  /** More is loading for the first time. */
  readonly pending: boolean
}

export type Readiness = {
  /** Worst first. */
  readonly trunks: readonly ReadinessOfTrunk[]
  readonly readings: readonly TrunkReading[]
  readonly readAll: (trunk: Trunk) => void
}

/** The findings of every trunk as its facts load, from facts loaded in this visit only. */
export function useReadiness(lists: AccountLists): Readiness {
  const { numberRoutes } = useNumberScope(lists)
  const now = useServerNow(5_000)
  const byKey = useTrunkFacts(lists.trunks, lists, now, (trunk) => ({
    parts: true,
    numberRoutes: numberRoutes(trunk),
  }))
  const readings = [...byKey.values()]
  const trunks = readings.map(ofTrunk).toSorted((one, other) => rank(one) - rank(other))

  return {
    trunks,
    readings,
    readAll: ({ key }) => loadAllNumbersOf([key]),
  }
}

function ofTrunk({ freshFacts, reading, pending }: TrunkReading): ReadinessOfTrunk {
  const { trunk, terminationRoute } = freshFacts
  const first = regionCodes.find((code) => trunk.instances[code])
  return {
    ...trunkReadiness(freshFacts),
    trunk,
    home: terminationRoute ? activeRegion(terminationRoute) : (first ?? 'us1'),
    reading,
    pending,
  }
}

const ranks: readonly ReadinessFinding['finding']['severity'][] = ['blocker', 'overridable-blocker', 'warning']

/** Ranks a trunk by its worst finding; equal trunks stay in order of name. */
function rank({ findings: [worst] }: ReadinessOfTrunk): number {
  if (worst === undefined) return ranks.length + 1
  if (worst.fails) return -1
  const at = ranks.indexOf(worst.finding.severity)
  return at < 0 ? ranks.length : at
}
