import { parseRegionCode, type RegionCode } from '../../domain/region.ts'
import type { ReadinessFinding } from '../../domain/readiness.ts'
import type { Leg } from '../../domain/route.ts'

export const severityFilters = ['all', 'fails', 'blocker', 'warning', 'note', 'not-checked'] as const
export type SeverityFilter = (typeof severityFilters)[number]

export type ReadinessFilterKey = 'severity' | 'when' | 'region' | 'leg'
/** The query of the page's URL: text that anybody may have typed. */
export type ReadinessSearch = Readonly<Partial<Record<ReadinessFilterKey, string>>>

export type ReadinessFilters = {
  /** Null: all but notes, of which there are many and none is urgent. */
  readonly severity: SeverityFilter | null
  readonly when: ReadinessFinding['when'] | null
  readonly region: RegionCode | null
  readonly leg: Leg | null
  /** Values of the URL that are none of the choices; they filter nothing. */
  readonly unknown: readonly string[]
}

const legs: readonly Leg[] = ['termination', 'origination']

export function parseReadinessFilters(search: ReadinessSearch): ReadinessFilters {
  const unknown: string[] = []
  const parse = <Value>(key: ReadinessFilterKey, choose: (text: string) => Value | undefined): Value | null => {
    const text = search[key]?.trim().toLowerCase()
    if (!text) return null
    const value = choose(text)
    if (value === undefined) unknown.push(`“${text.slice(0, 40)}” is no choice of “${filterNames[key]}”: showing all`)
    return value ?? null
  }
  return {
    severity: parse('severity', (text) => severityFilters.find((one) => one === text)),
    when: parse('when', (text) => (['now', 'if'] as const).find((one) => one === text)),
    region: parse('region', parseRegionCode),
    leg: parse('leg', (text) => legs.find((one) => one === text)),
    unknown,
  }
}

export const filterNames: Readonly<Record<ReadinessFilterKey, string>> = {
  severity: 'Severity',
  when: 'When',
  region: 'Region',
  leg: 'Calls',
}

export const isFilteringReadiness = ({ severity, when, region, leg }: ReadinessFilters): boolean =>
  severity !== null || when !== null || region !== null || leg !== null

export function isShown(one: ReadinessFinding, { severity, when, region, leg }: ReadinessFilters): boolean {
  return (
    (when === null || one.when === when) &&
    (region === null || one.region === region) &&
    (leg === null || one.leg === leg) &&
    isOfSeverity(one, severity)
  )
}

function isOfSeverity({ finding, fails }: ReadinessFinding, severity: SeverityFilter | null): boolean {
  switch (severity) {
    case 'all':
      return true
    case null:
      return finding.severity !== 'note'
    case 'fails':
      return fails
    case 'blocker':
      return finding.severity === 'blocker' || finding.severity === 'overridable-blocker'
    case 'warning':
    case 'note':
    case 'not-checked':
      return finding.severity === severity
  }
}
