import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { shownVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import { isLit } from './lane-view.ts'
import { sortTrunks, worstFirst } from './sort-trunks.ts'
import type { InstanceFilter, NowFilter, TrunkFilters } from './trunk-filters.ts'
import type { TrunkRowModel } from './trunk-row-model.ts'

/** `maybe`: too little has loaded to tell. */
type Match = 'yes' | 'no' | 'maybe'

export type FilteredTrunks = {
  readonly rows: readonly TrunkRowModel[]
  /** Left out, but could match once more has loaded. */
  readonly maybe: readonly TrunkRowModel[]
}

/** Filters what has loaded, and returns what could still match. The caller handles the search. */
export function filterTrunks(all: readonly TrunkRowModel[], filters: TrunkFilters): FilteredTrunks {
  const rows: TrunkRowModel[] = []
  const maybe: TrunkRowModel[] = []
  for (const row of all) {
    const match = matchOf(row, filters)
    if (match === 'yes') rows.push(row)
    else if (match === 'maybe') maybe.push(row)
  }
  return { rows: sortTrunks(rows, filters.sort), maybe }
}

function matchOf(row: TrunkRowModel, { active, instance, now }: TrunkFilters): Match {
  const matches = [
    active === null ? 'yes' : takesCallsIn(row, active),
    instance === null ? 'yes' : best(regionCodes.map((region) => isInstance(row, region, instance))),
    now === null ? 'yes' : isNow(row, now),
  ]
  if (matches.includes('no')) return 'no'
  return matches.includes('maybe') ? 'maybe' : 'yes'
}

const best = (matches: readonly Match[]): Match =>
  matches.includes('yes') ? 'yes' : matches.includes('maybe') ? 'maybe' : 'no'

/** Calls of either leg arrive in this Region, or may still. */
function takesCallsIn({ lanes, routeRead, numbers }: TrunkRowModel, region: RegionCode): Match {
  if (isLit(lanes[region])) return 'yes'
  return !routeRead || numbers.notRead > 0 || numbers.regionsNotRead.length > 0 ? 'maybe' : 'no'
}

function isInstance(row: TrunkRowModel, region: RegionCode, wanted: InstanceFilter): Match {
  const state = row.states[region]
  if (state.kind === 'not-read') return 'maybe'
  if (state.kind === 'none') return wanted === 'none' ? 'yes' : 'no'
  switch (wanted) {
    case 'none':
      return 'no'
    case 'takes-calls':
      return takesCallsIn(row, region)
    case 'incomplete':
      if (state.summary === 'incomplete') return 'yes'
      return row.partsNotRead.includes(region) ? 'maybe' : 'no'
    case 'standby':
      if (state.summary === 'standby') return 'yes'
      return state.summary === 'not-read' ? 'maybe' : 'no'
    default:
      return exhaustive(wanted)
  }
}

function isNow({ verdict }: TrunkRowModel, wanted: NowFilter): Match {
  const { kind } = shownVerdict(verdict)
  if (kind === wanted) return 'yes'
  if (verdict.kind !== 'not-read') return 'no'
  return kind === 'not-read' || worstFirst.indexOf(wanted) < worstFirst.indexOf(kind) ? 'maybe' : 'no'
}
