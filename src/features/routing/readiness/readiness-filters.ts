import { parseRegionCode, type RegionCode } from '../../../domain/base/region.ts'
import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import type { Leg } from '../../../domain/account/route.ts'
import {
  oneOf,
  quotedUrlText,
  readChoices,
  type UnknownChoice,
  type UrlSearch,
} from '../../../domain/base/url-choices.ts'

const severityFilters = ['all', 'fails', 'blocker', 'warning', 'note', 'not-checked'] as const
type SeverityFilter = (typeof severityFilters)[number]

export type ReadinessFilterKey = 'severity' | 'when' | 'region' | 'leg'
export type ReadinessSearch = UrlSearch<ReadinessFilterKey>

export type ReadinessFilters = {
  /** Null: all but notes, of which there are many and none is urgent. */
  readonly severity: SeverityFilter | null
  readonly when: ReadinessFinding['when'] | null
  readonly region: RegionCode | null
  readonly leg: Leg | null
  readonly unknown: readonly UnknownChoice<ReadinessFilterKey>[]
}

const legs: readonly Leg[] = ['termination', 'origination']

export function parseReadinessFilters(search: ReadinessSearch): ReadinessFilters {
  const { choice, unknown } = readChoices(search)
  return {
    severity: choice('severity', oneOf(severityFilters)),
    when: choice('when', oneOf(['now', 'if'])),
    region: choice('region', parseRegionCode),
    leg: choice('leg', oneOf(legs)),
    unknown,
  }
}

export const unknownReadinessFilterText = ({ key, text }: UnknownChoice<ReadinessFilterKey>): string =>
  `${quotedUrlText(text)} is no choice of “${filterNames[key]}”: showing all`

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
