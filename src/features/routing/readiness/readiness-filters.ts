import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import { type FilterSpec, type FiltersOf, regionChoices } from '../../../shared/list-filters.ts'

export const readinessFilters = {
  // Notes are hidden by default: there are many, and none is urgent.
  severity: {
    label: 'Severity',
    any: 'All but notes',
    choices: {
      all: 'All',
      fails: 'Calls fail now',
      blocker: 'Blockers',
      warning: 'Warnings',
      note: 'Notes',
      'not-checked': 'Not checked',
    },
    isNot: 'a severity',
  },
  when: {
    label: 'When',
    any: 'Now and standby',
    choices: { now: 'Where calls go now', if: 'If routed to a standby' },
    isNot: 'a choice of “When”',
  },
  region: { label: 'Region', any: 'Any', choices: regionChoices, isNot: 'a Region' },
  leg: {
    label: 'Calls',
    any: 'Both directions',
    choices: { termination: 'From your PBX', origination: 'To your numbers' },
    isNot: 'a direction of calls',
  },
} as const satisfies FilterSpec

type ReadinessFilters = FiltersOf<typeof readinessFilters>

export function isShown(one: ReadinessFinding, { severity, when, region, leg }: ReadinessFilters): boolean {
  return (
    (when === null || one.when === when) &&
    (region === null || one.region === region) &&
    (leg === null || one.leg === leg) &&
    isOfSeverity(one, severity)
  )
}

function isOfSeverity({ finding, fails }: ReadinessFinding, severity: ReadinessFilters['severity']): boolean {
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
