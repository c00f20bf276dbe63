import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { parseRegionCode, type RegionCode } from '../../../domain/base/region.ts'
import {
  oneOf,
  quotedUrlText,
  readChoices,
  type UnknownChoice,
  type UrlSearch,
} from '../../../domain/base/url-choices.ts'

const instanceFilters = ['takes-calls', 'standby', 'incomplete', 'none'] as const
export type InstanceFilter = (typeof instanceFilters)[number]

const nowFilters = ['stranded', 'propagating', 'split', 'aligned', 'no-traffic'] as const
export type NowFilter = (typeof nowFilters)[number]

/** `-` is descending. `now` puts the worst first. */
const sortOrders = ['name', '-name', 'numbers', '-numbers', 'now'] as const
export type SortOrder = (typeof sortOrders)[number]

export type FilterKey = 'q' | 'active' | 'instance' | 'now' | 'sort'
export type FilterSearch = UrlSearch<FilterKey>

type UnknownFilter = UnknownChoice<Exclude<FilterKey, 'q'>>

export type TrunkFilters = {
  readonly query: string
  readonly active: RegionCode | null
  readonly instance: InstanceFilter | null
  readonly now: NowFilter | null
  readonly sort: SortOrder
  readonly unknown: readonly UnknownFilter[]
}

export function parseTrunkFilters(search: FilterSearch): TrunkFilters {
  const { choice, unknown } = readChoices<UnknownFilter['key']>(search)
  return {
    query: search.q ?? '',
    active: choice('active', parseRegionCode),
    instance: choice('instance', oneOf(instanceFilters)),
    now: choice('now', oneOf(nowFilters)),
    sort: choice('sort', oneOf(sortOrders)) ?? 'name',
    unknown,
  }
}

/** Something narrows the list down; the order alone does not. */
export const isFiltering = ({ query, active, instance, now }: TrunkFilters): boolean =>
  query.trim() !== '' || active !== null || instance !== null || now !== null

/** "“banana” is no state of a trunk: showing all". */
export function unknownFilterText({ key, text }: UnknownFilter): string {
  const shown = quotedUrlText(text)
  switch (key) {
    case 'active':
      return `${shown} is no Region: showing all`
    case 'instance':
      return `${shown} is no state of an instance: showing all`
    case 'now':
      return `${shown} is no state of a trunk: showing all`
    case 'sort':
      return `${shown} is no order: sorted by name`
    default:
      return exhaustive(key)
  }
}

/** The order stays, unless it is none. */
export function withoutFilters({ sort }: FilterSearch): FilterSearch {
  return sort !== undefined && parseTrunkFilters({ sort }).unknown.length === 0 ? { sort } : {}
}
