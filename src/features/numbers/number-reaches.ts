import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { reachedIn, type Reached } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route } from '../../domain/account/route.ts'
import type { StateFilter } from './number-filters.ts'
import type { NumberRow } from './number-row.ts'

/** What a Region would do with the number; undefined until it is known from that Region's list. */
export function reachedBy(row: NumberRow, region: RegionCode, regionsRead: readonly RegionCode[]): Reached | undefined {
  const configuration = row[region] ?? (regionsRead.includes(region) ? null : undefined)
  if (configuration === undefined) return undefined
  const configurations = { [region]: configuration }
  return reachedIn(region, { number: row.number, configurations, route: undefined, formerRegion: null })
}

/** Regions where the number is on a trunk although its calls are processed elsewhere. */
export const preparedRegions = (row: NumberRow, route: Route): readonly RegionCode[] =>
  regionCodes.filter((region) => region !== activeRegion(route) && (row[region]?.trunkSid ?? null) !== null)

/** Undefined if it depends on a Region's list that is not loaded. */
export function isInState(
  state: StateFilter,
  row: NumberRow,
  route: Route,
  { regionsRead, now }: { readonly regionsRead: readonly RegionCode[]; readonly now: Instant },
): boolean | undefined {
  const reached = (kind: Reached['kind']): boolean | undefined => {
    const there = reachedBy(row, activeRegion(route), regionsRead)
    return there && there.kind === kind
  }
  switch (state) {
    case 'implicit':
      return route.kind === 'implicit'
    case 'propagating':
      return isPropagating(route, now)
    case 'prepared':
      return preparedRegions(row, route).length > 0 || (regionsRead.length === regionCodes.length ? false : undefined)
    case 'trunk':
      return reached('trunk')
    case 'webhook':
      return reached('webhook')
    case 'not-connected':
      return reached('nothing')
    default:
      return exhaustive(state)
  }
}
