import type { E164 } from '../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../domain/account/facts.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import type { AccountLists } from './use-account-lists.ts'

/** A number's route as far as it was read. */
export type NumberRoute = {
  readonly number: E164
  readonly route: Route
  readonly formerRegion: RegionCode | null
}

type Known = {
  readonly configurations: AccountLists['configurations']
  readonly numberRegionsRead: AccountLists['numberRegionsRead']
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
  lists: AccountLists,
  routes: readonly NumberRoute[],
): TrunkFacts['numbers'] {
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
function configurationsOf(number: E164, lists: AccountLists): NumberFacts['configurations'] {
  const known = lists.configurations.get(number)
  return Object.fromEntries(
    lists.numberRegionsRead.map((region): [RegionCode, NumberConfiguration | null] => [
      region,
      known?.[region] ?? null,
    ]),
  )
}
