import { digitsOfSearch, hasDigits } from '../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../domain/account/facts.ts'
import { numberLegState } from '../domain/verdict/leg-state.ts'
import { associatedRegions } from '../domain/account/number-reach.ts'
import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import { activeRegion } from '../domain/account/route.ts'

/** The trunk's numbers that are associated in this Region or routed to it. */
export const numbersOfTab = (region: RegionCode, facts: TrunkFacts): readonly NumberFacts[] =>
  facts.numbers.filter(
    (number) =>
      associatedRegions(number, facts.trunk).includes(region) ||
      (number.route !== undefined && activeRegion(number.route) === region),
  )

/** Matches a number in any format, part of one, or its name in any Region. Empty text matches all. */
export function isNumberFound({ number, configurations }: NumberFacts, query: string): boolean {
  const text = query.trim().toLowerCase()
  const digits = digitsOfSearch(text)
  if (text === '' || (digits !== undefined && hasDigits(number, digits))) return true
  return Object.values(configurations).some((here) => here?.friendlyName.toLowerCase().includes(text))
}

/** Whether the number's row on this Region's page offers to re-route it here. */
export function isAway(region: RegionCode, number: NumberFacts, facts: TrunkFacts): boolean {
  const { kind } = numberLegState(region, number, facts.now)
  return kind === 'inactive' || kind === 'may-still-take-calls' || kind === 'may-take-calls'
}

/** The Regions whose pages offer to re-route a number. */
export const regionsWithReroutes = (facts: TrunkFacts): readonly RegionCode[] =>
  regionCodes.filter((region) => numbersOfTab(region, facts).some((number) => isAway(region, number, facts)))
