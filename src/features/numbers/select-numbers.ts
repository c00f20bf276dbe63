import type { E164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import type { Directory } from './directory-store.ts'
import { finder, type TrunkNames } from './find-numbers.ts'
import { needsRoutes, type NumberChoices } from './number-filters.ts'
import { isInState } from './number-reaches.ts'
import type { NumberRow } from './number-row.ts'
import { sortNumbers } from './sort-numbers.ts'
import type { Slices } from './time-slices.ts'

export type NumberSelection = {
  readonly rows: readonly NumberRow[]
  /** How many numbers the search finds, and for how many of them the filters could decide. */
  readonly found: number
  readonly judged: number
}

export type SelectionOf = {
  readonly directory: Directory
  readonly filters: NumberChoices
  readonly trunkNames: TrunkNames
  /** Undefined: not loaded. */
  readonly routeOf: (number: E164) => Route | undefined
  readonly now: Instant
}

/** The rows to show, sorted. A number without a loaded route passes no filter on its route; `judged` omits it. */
export async function selectNumbers(of: SelectionOf, slices: Slices): Promise<NumberSelection> {
  const { directory, filters, trunkNames } = of
  const finds = finder(filters.query, trunkNames)
  const judge = needsRoutes(filters) ? judgeOf(of) : () => true
  const rows: NumberRow[] = []
  let found = 0
  let judged = 0
  for (const [index, row] of directory.rows.entries()) {
    if (index % 500 === 0 && slices.isOver()) await slices.rest()
    if (!finds(row)) continue
    found += 1
    const passes = judge(row)
    if (passes !== undefined) judged += 1
    if (passes === true) rows.push(row)
  }
  return { rows: await sortNumbers(rows, filters.sort, trunkNames, slices), found, judged }
}

function judgeOf({ directory: { regionsRead }, filters: { routed, state }, routeOf, now }: SelectionOf) {
  return (row: NumberRow): boolean | undefined => {
    const route = routeOf(row.number)
    if (route === undefined) return undefined
    if (routed !== null && activeRegion(route) !== routed) return false
    return state === null || isInState(state, row, route, { regionsRead, now })
  }
}
