import { digitsOfSearch, hasDigits } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type FilterSpec, type FiltersOf, regionChoices } from '../../shared/list-filters.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState } from '../../ledger/change-state.ts'
import { subjectText } from './change-text.ts'

/** Stands in the URL for records without an operator. */
const nobody = 'not-recorded'

export const changeFilters = {
  leg: {
    label: 'Calls',
    any: 'Any',
    choices: { termination: 'From PBX', origination: 'To numbers' },
    isNot: 'a direction of calls',
  },
  region: { label: 'Region', any: 'Any', choices: regionChoices, isNot: 'a Region' },
  result: {
    label: 'Result',
    any: 'Any',
    choices: {
      writing: 'Being written',
      propagating: 'Propagating',
      settled: 'Settled',
      overtaken: 'Overtaken',
      failed: 'Failed',
      unknown: 'Not known if applied',
    },
    isNot: 'a result of a change',
  },
  who: { label: 'Who', any: 'Anybody' },
  run: {},
} as const satisfies FilterSpec

type ChangeFilters = FiltersOf<typeof changeFilters>

/** The operators in the records, and the one that the URL names. */
export function whoChoices({ who }: ChangeFilters, records: readonly ChangeRecord[]) {
  const names = new Set([...records.map(({ by }) => by ?? nobody), ...(who === null ? [] : [who])])
  return [...names].toSorted().map((name) => ({ value: name, label: name === nobody ? 'Not recorded' : name }))
}

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

/** Finds records that contain all words, or a number in any format. */
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
