import { type RegionCode, parseRegionCode, regionCodes, regions } from '../../domain/base/region.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { listNameProblem } from './list-name-form.ts'

/** Where a list is copied to. No Region is chosen beforehand. */
export type CopyValues = { readonly region: string; readonly friendlyName: string }

export function copyFields({ kind }: AccessListSummary): FieldSpecs<CopyValues> {
  return {
    region: { label: 'Target Region', rule: (region) => (region === '' ? 'Choose the Region.' : null) },
    // A name that the target has is no problem: that list takes what it lacks.
    friendlyName: { label: 'Name there', rule: (name) => listNameProblem(name, kind, []) },
  }
}

/** Null until one is chosen. */
export const targetOf = ({ region }: CopyValues): RegionCode | null => parseRegionCode(region) ?? null

export const targetOptions = (from: RegionCode) => [
  { value: '', label: 'Choose a Region' },
  ...regionCodes
    .filter((code) => code !== from)
    .map((code) => ({ value: code, label: `${regions[code].label} ${regions[code].country}` })),
]
