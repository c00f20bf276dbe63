import type { ReactNode } from 'react'
import { regionCodes, regions } from '../../domain/base/region.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { type ChangeFilterKey, type ChangeFilters, nobody } from './change-filters.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'

const legChoices = [
  { value: '', label: 'Any' },
  { value: 'termination', label: 'From PBX' },
  { value: 'origination', label: 'To numbers' },
]

const regionChoices = [
  { value: '', label: 'Any' },
  ...regionCodes.map((code) => ({ value: code, label: `${regions[code].label} ${regions[code].country}` })),
]

const resultChoices = [
  { value: '', label: 'Any' },
  { value: 'writing', label: 'Being written' },
  { value: 'propagating', label: 'Propagating' },
  { value: 'settled', label: 'Settled' },
  { value: 'overtaken', label: 'Overtaken' },
  { value: 'failed', label: 'Failed' },
  { value: 'unknown', label: 'Not known if applied' },
]

type Props = {
  readonly filters: ChangeFilters
  readonly records: readonly ChangeRecord[]
  readonly onFilter: (key: ChangeFilterKey, value: string) => void
  /** Left out where there is nothing to clear, or where the page offers it elsewhere. */
  readonly onClear: (() => void) | undefined
  readonly children: ReactNode
}

/** What narrows the list down. All of it is in the URL. */
export function ChangeFilterBar({ filters, records, onFilter, onClear, children }: Props) {
  return (
    <div className="flex basis-full flex-wrap items-center gap-2">
      <FilterBar
        label="Changes"
        placeholder="URI, number, name or reason"
        query={filters.query}
        onQuery={(query) => onFilter('q', query)}
        choices={[
          {
            label: 'Calls',
            options: legChoices,
            value: filters.leg ?? '',
            onChange: (value) => onFilter('leg', value),
          },
          {
            label: 'Region',
            options: regionChoices,
            value: filters.region ?? '',
            onChange: (value) => onFilter('region', value),
          },
          {
            label: 'Result',
            options: resultChoices,
            value: filters.result ?? '',
            onChange: (value) => onFilter('result', value),
          },
          {
            label: 'Who',
            options: whoChoices(filters, records),
            value: filters.who ?? '',
            onChange: (value) => onFilter('who', value),
          },
        ]}
        onClear={onClear}
        className="contents"
      />
      {children}
    </div>
  )
}

/** Those who made a change, and the name that the address asks for. */
function whoChoices({ who }: ChangeFilters, records: readonly ChangeRecord[]) {
  const names = new Set([...records.map(({ by }) => by ?? nobody), ...(who === null ? [] : [who])])
  return [
    { value: '', label: 'Anybody' },
    ...[...names].toSorted().map((name) => ({ value: name, label: name === nobody ? 'Not recorded' : name })),
  ]
}
