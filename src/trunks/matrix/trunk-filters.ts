import { exhaustive } from '../../domain/exhaustive.ts'
import { parseRegionCode, type RegionCode } from '../../domain/region.ts'

export const instanceFilters = ['takes-calls', 'standby', 'incomplete', 'none'] as const
export type InstanceFilter = (typeof instanceFilters)[number]

export const nowFilters = ['stranded', 'propagating', 'split', 'aligned', 'no-traffic'] as const
export type NowFilter = (typeof nowFilters)[number]

/** `-` is descending. `now` puts the worst first. */
export const sortOrders = ['name', '-name', 'numbers', '-numbers', 'now'] as const
export type SortOrder = (typeof sortOrders)[number]

export type FilterKey = 'q' | 'active' | 'instance' | 'now' | 'sort'
/** The query of the page's URL: text that anybody may have typed. */
export type FilterSearch = Readonly<Partial<Record<FilterKey, string>>>

/** A value of the URL that is none of the choices; it filters nothing. */
export type UnknownFilter = { readonly key: Exclude<FilterKey, 'q'>; readonly text: string }

export type TrunkFilters = {
  readonly query: string
  readonly active: RegionCode | null
  readonly instance: InstanceFilter | null
  readonly now: NowFilter | null
  readonly sort: SortOrder
  readonly unknown: readonly UnknownFilter[]
}

export function parseTrunkFilters(search: FilterSearch): TrunkFilters {
  const unknown: UnknownFilter[] = []
  const parse = <Value>(key: UnknownFilter['key'], choose: (text: string) => Value | undefined): Value | null => {
    const text = search[key]?.trim()
    if (!text) return null
    const value = choose(text.toLowerCase())
    if (value === undefined) unknown.push({ key, text })
    return value ?? null
  }
  return {
    query: search.q ?? '',
    active: parse('active', parseRegionCode),
    instance: parse('instance', oneOf(instanceFilters)),
    now: parse('now', oneOf(nowFilters)),
    sort: parse('sort', oneOf(sortOrders)) ?? 'name',
    unknown,
  }
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text)

/** Something narrows the list down; the order alone does not. */
export const isFiltering = ({ query, active, instance, now }: TrunkFilters): boolean =>
  query.trim() !== '' || active !== null || instance !== null || now !== null

const longest = 40

/** "“banana” is no state of a trunk: showing all". */
export function unknownFilterText({ key, text }: UnknownFilter): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  switch (key) {
    case 'active':
      return `“${shown}” is no Region: showing all`
    case 'instance':
      return `“${shown}” is no state of an instance: showing all`
    case 'now':
      return `“${shown}” is no state of a trunk: showing all`
    case 'sort':
      return `“${shown}” is no order: sorted by name`
    default:
      return exhaustive(key)
  }
}

/** One change of the query; an empty value leaves the URL. */
export function withFilter(search: FilterSearch, key: FilterKey, value: string | null): FilterSearch {
  const next: Partial<Record<FilterKey, string>> = { ...search }
  if (value === null || value === '') delete next[key]
  else next[key] = value
  return next
}

/** The order stays, unless it is none. */
export function withoutFilters({ sort }: FilterSearch): FilterSearch {
  return sort !== undefined && parseTrunkFilters({ sort }).unknown.length === 0 ? { sort } : {}
}
