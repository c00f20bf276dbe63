import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import { exhaustive } from '../base/exhaustive.ts'
import type { Instant } from '../base/instant.ts'
import { numberReach, type Reached } from '../account/number-reach.ts'
import { byRegion, type RegionCode } from '../base/region.ts'
import { isPropagating, settlesAt } from '../account/route.ts'

type PreparedNumber = {
  readonly number: NumberFacts
  /** Where it is associated with this trunk. */
  readonly regions: readonly RegionCode[]
  /** What its calls reach in the Region it is routed to. */
  readonly reaches: Reached
}

/** A number is served, prepared or not loaded; `propagating` repeats some of the served and prepared ones. */
export type OriginationSplit = {
  readonly served: Readonly<Record<RegionCode, readonly NumberFacts[]>>
  readonly prepared: readonly PreparedNumber[]
  readonly notRead: readonly NumberFacts[]
  readonly propagating: readonly NumberFacts[]
}

type Known = Pick<TrunkFacts, 'trunk' | 'regionsRead' | 'now'> & {
  readonly until: Instant | null
  readonly split: OriginationSplit
}

const lastKnown = new WeakMap<TrunkFacts['numbers'], Known>()

/**
 * Each row asks for this a dozen times a second, and a trunk may have 10,000 numbers, so the last split of the same
 * numbers is cached until one of their routes settles.
 */
export function originationSplit(facts: TrunkFacts): OriginationSplit {
  const { trunk, regionsRead, now, numbers } = facts
  const known = lastKnown.get(numbers)
  const isSame = known?.trunk === trunk && known.regionsRead === regionsRead && known.now <= now
  if (known && isSame && (known.until === null || now < known.until)) return known.split
  const split = splitOf(facts)
  const settling = split.propagating.flatMap(({ route }) => (route && settlesAt(route)) ?? [])
  const until = settling.length === 0 ? null : settling.reduce((one, other) => (one < other ? one : other))
  lastKnown.set(numbers, { trunk, regionsRead, now, until, split })
  return split
}

function splitOf(facts: TrunkFacts): OriginationSplit {
  const served = byRegion((): NumberFacts[] => [])
  const prepared: PreparedNumber[] = []
  const notRead: NumberFacts[] = []
  const propagating: NumberFacts[] = []
  for (const number of facts.numbers) {
    const reach = numberReach(number, facts)
    const propagates = number.route !== undefined && isPropagating(number.route, facts.now)
    switch (reach.kind) {
      case 'served':
        served[reach.region].push(number)
        if (propagates) propagating.push(number)
        break
      case 'prepared':
        prepared.push({ number, regions: reach.regions, reaches: reach.reaches })
        // Its calls may still reach this trunk, unless the former Region is known and is not one of the trunk's.
        if (propagates && (number.formerRegion === null || reach.regions.includes(number.formerRegion)))
          propagating.push(number)
        break
      case 'not-read':
        notRead.push(number)
        break
      case 'unrelated':
        break
      default:
        exhaustive(reach)
    }
  }
  return { served, prepared, notRead, propagating }
}
