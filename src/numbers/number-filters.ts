import { exhaustive } from '../domain/exhaustive.ts'
import { parseRegionCode, type RegionCode } from '../domain/region.ts'

/** What can be told of a number once its route was read. */
export const stateFilters = ['trunk', 'webhook', 'not-connected', 'prepared', 'implicit', 'propagating'] as const
export type StateFilter = (typeof stateFilters)[number]

/** `-` is descending. */
export const numberOrders = ['number', '-number', 'name', '-name', 'trunk', '-trunk'] as const
export type NumberOrder = (typeof numberOrders)[number]

export type NumberFilterKey = 'q' | 'routed' | 'state' | 'sort'
/** The query of the page's URL: text that anybody may have typed. */
export type NumberSearch = Readonly<Partial<Record<NumberFilterKey, string>>>

export type UnknownNumberFilter = { readonly key: Exclude<NumberFilterKey, 'q'>; readonly text: string }

export type NumberFilters = {
  readonly query: string
  /** The Region that calls are routed to. */
  readonly routed: RegionCode | null
  readonly state: StateFilter | null
  readonly order: NumberOrder
  readonly unknown: readonly UnknownNumberFilter[]
}

export function parseNumberFilters(search: NumberSearch): NumberFilters {
  const unknown: UnknownNumberFilter[] = []
  const parse = <Value>(key: UnknownNumberFilter['key'], choose: (text: string) => Value | undefined): Value | null => {
    const text = search[key]?.trim()
    if (!text) return null
    const value = choose(text.toLowerCase())
    if (value === undefined) unknown.push({ key, text })
    return value ?? null
  }
  return {
    query: search.q ?? '',
    routed: parse('routed', parseRegionCode),
    state: parse('state', (text) => stateFilters.find((state) => state === text)),
    order: parse('sort', (text) => numberOrders.find((order) => order === text)) ?? 'number',
    unknown,
  }
}

export const isFiltering = ({ query, routed, state }: NumberFilters): boolean =>
  query.trim() !== '' || routed !== null || state !== null

/** Only a number whose route was read can pass. */
export const needsRoutes = ({ routed, state }: NumberFilters): boolean => routed !== null || state !== null

const longest = 40

/** "“banana” is no Region: showing all". */
export function unknownNumberFilterText({ key, text }: UnknownNumberFilter): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  switch (key) {
    case 'routed':
      return `“${shown}” is no Region: showing all`
    case 'state':
      return `“${shown}” is no state of a number: showing all`
    case 'sort':
      return `“${shown}” is no order: sorted by number`
    default:
      return exhaustive(key)
  }
}

/** One change of the query; an empty value leaves the URL. */
export function withNumberFilter(search: NumberSearch, key: NumberFilterKey, value: string): NumberSearch {
  const next: Partial<Record<NumberFilterKey, string>> = { ...search }
  if (value === '') delete next[key]
  else next[key] = value
  return next
}

/** The order stays, unless it is none. */
export function withoutNumberFilters({ sort }: NumberSearch): NumberSearch {
  return sort !== undefined && parseNumberFilters({ sort }).unknown.length === 0 ? { sort } : {}
}
