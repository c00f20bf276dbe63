import type { NumberFacts, TrunkFacts } from '../domain/facts.ts'
import { associatedRegions } from '../domain/number-reach.ts'
import type { RegionCode } from '../domain/region.ts'
import { activeRegion } from '../domain/route.ts'

/** Of the trunk's numbers, those associated with its instance in this Region, and those routed to this Region. */
export const numbersOfTab = (region: RegionCode, facts: TrunkFacts): readonly NumberFacts[] =>
  facts.numbers.filter(
    (number) =>
      associatedRegions(number, facts.trunk).includes(region) ||
      (number.route !== undefined && activeRegion(number.route) === region),
  )
