import type { E164 } from '../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../domain/account/facts.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import { type ChangeRecord, formerRegion } from '../ledger/change-record.ts'
import type { NumberLists } from './account-lists.ts'

/** The routes that have loaded. */
export type NumberRoutes = readonly (readonly [E164, Route])[]

type NumberRoute = Pick<NumberFacts, 'number' | 'formerRegion'> & { readonly route: Route }

type Lists = Pick<NumberLists, 'configurations' | 'numberRegionsRead'>

type Known = Lists & {
  readonly routes: readonly NumberRoute[]
  readonly facts: TrunkFacts['numbers']
}

/** With and without what is only remembered from an earlier visit: two at a time. */
const variants = 2
const lastKnown = new WeakMap<ReadonlySet<E164>, readonly Known[]>()

/**
 * What is known of each of the trunk's numbers. As long as nothing more was read it is the same array, so that what
 * follows from it need not be worked out again every second.
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
    const read = byNumber.get(number)
    return {
      number,
      configurations: configurationsOf(number, lists),
      route: read?.route,
      formerRegion: read?.formerRegion ?? null,
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

/** A Region whose list was read and lacks the number holds no configuration of it: null, not unread. */
function configurationsOf(number: E164, lists: Lists): NumberFacts['configurations'] {
  const known = lists.configurations.get(number)
  return Object.fromEntries(
    lists.numberRegionsRead.map((region): [RegionCode, NumberConfiguration | null] => [
      region,
      known?.[region] ?? null,
    ]),
  )
}
