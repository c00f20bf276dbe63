import type { E164 } from '../domain/base/e164.ts'
import type { InstanceParts, NotRead, TrunkFacts } from '../domain/account/facts.ts'
import type { Instant } from '../domain/base/instant.ts'
import type { Route } from '../domain/account/route.ts'
import type { Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { type ChangeRecord, formerRegion } from '../ledger/change-record.ts'
import type { NumberLists, TrunkLists } from './account-lists.ts'
import { capacityOf, type CapacityNotes } from './capacity-notes.ts'
import { markedFirst } from '../domain/account/first-route.ts'
import { hasWorked } from './worked-trunks.ts'
import { numberFactsOf, type NumberRoutes } from './number-facts.ts'

/** What has loaded, from any source. Anything else is undefined or missing. */
export type Loaded = {
  readonly now: Instant
  readonly records: readonly ChangeRecord[]
  readonly lists: Pick<TrunkLists, 'regionsRead'> & Pick<NumberLists, 'numberRegionsRead' | 'configurations'>
  readonly terminationRoute: Route | NotRead
  readonly numberRoutes: NumberRoutes
  readonly capacity: CapacityNotes
  readonly partsOf: (instance: TrunkInstance) => InstanceParts | NotRead
}

/** The only place that assembles a trunk's facts for the rules of `domain`. */
export function trunkFactsOf(trunk: Trunk, numbers: ReadonlySet<E164>, loaded: Loaded): TrunkFacts {
  const { now, records, lists, terminationRoute, numberRoutes, capacity, partsOf } = loaded
  const { domainName } = trunk
  const former =
    domainName === null || terminationRoute === undefined
      ? null
      : formerRegion(records, { leg: 'termination', domainName }, terminationRoute)
  return {
    now,
    trunk,
    regionsRead: lists.regionsRead,
    numberListsRead: lists.numberRegionsRead,
    terminationRoute:
      domainName === null
        ? null
        : terminationRoute && former === null
          ? markedFirst(terminationRoute, trunk, lists.regionsRead)
          : terminationRoute,
    formerTerminationRegion: former,
    parts: Object.fromEntries(
      Object.values(trunk.instances).flatMap((instance) => {
        const parts = partsOf(instance)
        return parts ? [[instance.region, parts]] : []
      }),
    ),
    capacity: capacityOf(trunk, capacity),
    hasWorked: hasWorked(trunk),
    numbers: numberFactsOf(numbers, lists, numberRoutes, records),
  }
}
