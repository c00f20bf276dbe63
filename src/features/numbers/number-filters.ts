import { exhaustive } from '../../domain/base/exhaustive.ts'
import { parseRegionCode, type RegionCode } from '../../domain/base/region.ts'
import { oneOf, quotedUrlText, readChoices, type UnknownChoice, type UrlSearch } from '../../domain/base/url-choices.ts'

/** What can be told of a number once its route was read. */
const stateFilters = ['trunk', 'webhook', 'not-connected', 'prepared', 'implicit', 'propagating'] as const
export type StateFilter = (typeof stateFilters)[number]

/** `-` is descending. */
const numberOrders = ['number', '-number', 'name', '-name', 'trunk', '-trunk'] as const
export type NumberOrder = (typeof numberOrders)[number]

export type NumberFilterKey = 'q' | 'routed' | 'state' | 'sort'
export type NumberSearch = UrlSearch<NumberFilterKey>

type UnknownNumberFilter = UnknownChoice<Exclude<NumberFilterKey, 'q'>>

export type NumberFilters = {
  readonly query: string
  /** The Region that calls are routed to. */
  readonly routed: RegionCode | null
  readonly state: StateFilter | null
  readonly order: NumberOrder
  readonly unknown: readonly UnknownNumberFilter[]
}

export function parseNumberFilters(search: NumberSearch): NumberFilters {
  const { choice, unknown } = readChoices<UnknownNumberFilter['key']>(search)
  return {
    query: search.q ?? '',
    routed: choice('routed', parseRegionCode),
    state: choice('state', oneOf(stateFilters)),
    order: choice('sort', oneOf(numberOrders)) ?? 'number',
    unknown,
  }
}

export const isFiltering = ({ query, routed, state }: NumberFilters): boolean =>
  query.trim() !== '' || routed !== null || state !== null

/** Only a number whose route was read can pass. */
export const needsRoutes = ({ routed, state }: NumberFilters): boolean => routed !== null || state !== null

/** "“banana” is no Region: showing all". */
export function unknownNumberFilterText({ key, text }: UnknownNumberFilter): string {
  const shown = quotedUrlText(text)
  switch (key) {
    case 'routed':
      return `${shown} is no Region: showing all`
    case 'state':
      return `${shown} is no state of a number: showing all`
    case 'sort':
      return `${shown} is no order: sorted by number`
    default:
      return exhaustive(key)
  }
}

/** The order stays, unless it is none. */
export function withoutNumberFilters({ sort }: NumberSearch): NumberSearch {
  return sort !== undefined && parseNumberFilters({ sort }).unknown.length === 0 ? { sort } : {}
}
