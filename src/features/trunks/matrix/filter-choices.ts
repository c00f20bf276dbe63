import { regionCodes, regions } from '../../../domain/base/region.ts'
import type { InstanceFilter, NowFilter, SortOrder } from './trunk-filters.ts'

/** An empty value filters nothing. */
type Choices<Value extends string> = readonly { readonly value: Value | ''; readonly label: string }[]

export const activeChoices: Choices<string> = [
  { value: '', label: 'Any Region' },
  ...regionCodes.map((code) => ({ value: code, label: `${regions[code].label} ${regions[code].country}` })),
]

export const instanceChoices: Choices<InstanceFilter> = [
  { value: '', label: 'Any state' },
  { value: 'takes-calls', label: 'Takes calls' },
  { value: 'standby', label: 'Standby' },
  { value: 'incomplete', label: 'Incomplete' },
  { value: 'none', label: 'None' },
]

export const nowChoices: Choices<NowFilter> = [
  { value: '', label: 'Any' },
  { value: 'stranded', label: 'Stranded' },
  { value: 'propagating', label: 'Propagating' },
  { value: 'split', label: 'Split' },
  { value: 'aligned', label: 'Aligned' },
  { value: 'no-traffic', label: 'No traffic' },
]

export const sortChoices: readonly { readonly value: SortOrder; readonly label: string }[] = [
  { value: 'name', label: 'Name' },
  { value: '-name', label: 'Name, Z first' },
  { value: '-numbers', label: 'Most numbers' },
  { value: 'numbers', label: 'Fewest numbers' },
  { value: 'now', label: 'Findings, worst first' },
]
