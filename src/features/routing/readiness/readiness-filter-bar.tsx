import { regionCodes, regions } from '../../../domain/base/region.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { filterNames, type ReadinessFilterKey, type ReadinessFilters } from './readiness-filters.ts'

type Props = {
  readonly filters: ReadinessFilters
  readonly onFilter: (key: ReadinessFilterKey, value: string) => void
  readonly onClear: (() => void) | undefined
}

type Choices = readonly { readonly value: string; readonly label: string }[]

const choices: Readonly<Record<ReadinessFilterKey, Choices>> = {
  severity: [
    { value: '', label: 'All but notes' },
    { value: 'all', label: 'All' },
    { value: 'fails', label: 'Calls fail now' },
    { value: 'blocker', label: 'Blockers' },
    { value: 'warning', label: 'Warnings' },
    { value: 'note', label: 'Notes' },
    { value: 'not-checked', label: 'Not checked' },
  ],
  when: [
    { value: '', label: 'Now and if' },
    { value: 'now', label: 'Where calls go now' },
    { value: 'if', label: 'If they came to a standby' },
  ],
  region: [
    { value: '', label: 'Any' },
    ...regionCodes.map((code) => ({ value: code, label: `${regions[code].label} ${regions[code].country}` })),
  ],
  leg: [
    { value: '', label: 'Both directions' },
    { value: 'termination', label: 'From your PBX' },
    { value: 'origination', label: 'To your numbers' },
  ],
}

/** What narrows the findings down; each filter is part of the address. */
export function ReadinessFilterBar({ filters, onFilter, onClear }: Props) {
  return (
    <search aria-label="Findings" className="flex flex-wrap items-center gap-2">
      {(['severity', 'when', 'region', 'leg'] as const).map((key) => (
        <SelectField
          key={key}
          label={filterNames[key]}
          options={choices[key]}
          value={filters[key] ?? ''}
          onChange={(value) => onFilter(key, value)}
        />
      ))}
      {onClear && (
        <Button variant="ghost" onClick={onClear}>
          Clear filters
        </Button>
      )}
    </search>
  )
}
