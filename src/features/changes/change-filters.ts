import { digitsOfSearch, hasDigits } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { parseRegionCode, type RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import { oneOf, readChoices, type UrlSearch } from '../../domain/base/url-choices.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState, type ChangeStateKind } from '../../ledger/change-state.ts'
import { subjectText } from './change-words.ts'

export const changeFilterKeys = ['q', 'leg', 'region', 'result', 'who', 'run'] as const
export type ChangeFilterKey = (typeof changeFilterKeys)[number]
export type ChangeSearch = UrlSearch<ChangeFilterKey>

const results = [
  'writing',
  'propagating',
  'settled',
  'overtaken',
  'failed',
  'unknown',
] as const satisfies readonly ChangeStateKind[]
const legs = ['termination', 'origination'] as const satisfies readonly Leg[]

/** In the URL, of a record that does not say who. */
export const nobody = 'not-recorded'

export type ChangeFilters = {
  readonly query: string
  readonly leg: Leg | null
  /** From there or to there. */
  readonly region: RegionCode | null
  readonly result: ChangeStateKind | null
  readonly who: string | null
  /** One run over many numbers, change by change. */
  readonly run: string | null
  /** Values of the URL that are none of the choices; they filter nothing. */
  readonly unknown: readonly string[]
}

export function parseChangeFilters(search: ChangeSearch): ChangeFilters {
  const { choice, unknown } = readChoices(search)
  return {
    query: search.q ?? '',
    leg: choice('leg', oneOf(legs)),
    region: choice('region', parseRegionCode),
    result: choice('result', oneOf(results)),
    who: search.who ?? null,
    run: search.run ?? null,
    unknown: unknown.map(({ text }) => text),
  }
}

export const isFilteringChanges = ({ query, leg, region, result, who, run }: ChangeFilters): boolean =>
  query.trim() !== '' || leg !== null || region !== null || result !== null || who !== null || run !== null

/** Newest first. */
export function filterChanges(
  records: readonly ChangeRecord[],
  filters: ChangeFilters,
  now: Instant,
): readonly ChangeRecord[] {
  const { leg, region, result, who, run } = filters
  const isFound = searchIn(filters.query)
  return records
    .filter(
      (record) =>
        (leg === null || record.subject.leg === leg) &&
        (region === null || record.from === region || record.to === region) &&
        (who === null || (record.by ?? nobody) === who) &&
        (run === null || record.run === run) &&
        isFound(record) &&
        (result === null || changeState(record, records, now).kind === result),
    )
    .toReversed()
}

/** All words, anywhere in what, who and why; or a number in any format. */
function searchIn(query: string): (record: ChangeRecord) => boolean {
  const digits = digitsOfSearch(query)
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return (record) => {
    const { subject, by = '', reason = '', trunk, id } = record
    if (digits !== undefined && subject.leg === 'origination' && hasDigits(subject.number, digits)) return true
    const text = [subjectText(subject), trunk?.name ?? '', by, reason, id].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
