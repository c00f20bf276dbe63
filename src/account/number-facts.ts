import type { E164 } from '../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../domain/account/facts.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import { type ChangeRecord, formerRegion } from '../ledger/change-record.ts'
import type { NumberLists } from './account-lists.ts'

export type NumberRoutes = readonly (readonly [E164, Route])[]

type NumberRoute = Pick<NumberFacts, 'number' | 'formerRegion'> & { readonly route: Route }

type Lists = Pick<NumberLists, 'configurations' | 'numberRegionsRead'>

type Known = Lists & {
  readonly routes: readonly NumberRoute[]
  readonly facts: TrunkFacts['numbers']
}

/** Facts with and without results kept from an earlier visit, for the page and for the check of the account. */
const variants = 4
const lastKnown = new WeakMap<ReadonlySet<E164>, readonly Known[]>()

/**
 * Facts about each of the trunk's numbers. Returns the same array until something new has loaded, so that callers need
 * not derive everything again every second.
 */
export function numberFactsOf(
  numbers: ReadonlySet<E164>,
  lists: Lists,
  numberRoutes: NumberRoutes,
  records: readonly ChangeRecord[],
): TrunkFacts['numbers'] {
  const routes = numberRoutes.map(([number, route]): NumberRoute => ({
    number,
    route,
    formerRegion: formerRegion(records, { leg: 'origination', number }, route),
  }))
  const before = lastKnown.get(numbers) ?? []
  const same = before.find(
    (known) =>
      known.configurations === lists.configurations &&
      known.numberRegionsRead === lists.numberRegionsRead &&
      areSame(known.routes, routes),
  )
  if (same) return same.facts
  const byNumber = new Map(routes.map((route) => [route.number, route]))
  const facts = Array.from(numbers, (number): NumberFacts => {
    const known = byNumber.get(number)
    return {
      number,
      configurations: configurationsOf(number, lists),
      route: known?.route,
      formerRegion: known?.formerRegion ?? null,
    }
  })
  const { configurations, numberRegionsRead } = lists
  lastKnown.set(numbers, [{ configurations, numberRegionsRead, routes, facts }, ...before].slice(0, variants))
  return facts
}

const areSame = (some: readonly NumberRoute[], others: readonly NumberRoute[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index]
    return one.number === other?.number && one.route === other.route && one.formerRegion === other.formerRegion
  })

/** Null where a loaded Region list lacks the number; missing where the list has not loaded. */
function configurationsOf(number: E164, lists: Lists): NumberFacts['configurations'] {
  const known = lists.configurations.get(number)
  return Object.fromEntries(
    lists.numberRegionsRead.map((region): [RegionCode, NumberConfiguration | null] => [
      region,
      known?.[region] ?? null,
    ]),
  )
}
