import { useEffect, useState } from 'react'
import { activeRegion } from '../../../domain/account/route.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { type ReadinessFinding, trunkReadiness, type TrunkReadiness } from '../../../domain/preflight/readiness.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { noteFailingTrunks } from '../../../account/failing-trunks.ts'
import { type TrunkReading, useTrunkFacts } from '../../../account/use-trunk-facts.ts'
import { useServerNow } from '../../../account/use-server-now.ts'

/** As in the matrix: each number's route is one request, and unusual numbers come first. */
const numberRoutesAtFirst = 10

export type ReadinessOfTrunk = TrunkReadiness & {
  readonly trunk: Trunk
  /** The Region that the trunk's name links to. */
  readonly home: RegionCode
  readonly reading: boolean
}

export type Readiness = {
  /** Worst first. */
  readonly trunks: readonly ReadinessOfTrunk[]
  readonly done: number
  readonly readings: readonly TrunkReading[]
  readonly failing: number
  readonly readAll: (trunk: Trunk) => void
}

/** The findings of every trunk as its facts load, from facts loaded in this visit only. */
export function useReadiness(lists: AccountLists): Readiness {
  const [readAllOf, setReadAllOf] = useState<ReadonlySet<string>>(new Set())
  const now = useServerNow(5_000)
  const byKey = useTrunkFacts(lists.trunks, lists, now, ({ key }) => ({
    parts: true,
    numberRoutes: readAllOf.has(key) ? Number.POSITIVE_INFINITY : numberRoutesAtFirst,
  }))
  const readings = [...byKey.values()]
  const trunks = readings.map(ofTrunk).toSorted((one, other) => rank(one) - rank(other))
  const failing = trunks.filter(({ findings }) => findings.some(({ fails }) => fails)).length
  const known = !lists.pending

  // Outside React: what the navigation shows on every page.
  useEffect(() => {
    if (known) noteFailingTrunks(failing)
  }, [known, failing])

  return {
    trunks,
    done: readings.filter(({ reading }) => !reading).length,
    readings,
    failing,
    readAll: ({ key }) => setReadAllOf((before) => new Set([...before, key])),
  }
}

function ofTrunk({ freshFacts, reading }: TrunkReading): ReadinessOfTrunk {
  const { trunk, terminationRoute } = freshFacts
  const first = regionCodes.find((code) => trunk.instances[code])
  return {
    ...trunkReadiness(freshFacts),
    trunk,
    home: terminationRoute ? activeRegion(terminationRoute) : (first ?? 'us1'),
    reading,
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
