import type { CheckId, FindingOf } from './finding.ts'
import type { RegionCode } from '../base/region.ts'

/** The check ran on loaded facts and found nothing. */
export const passed = (check: CheckId, region: RegionCode): FindingOf<'passed'> => ({
  id: 'passed',
  severity: 'passed',
  check,
  region,
  code: null,
})

/** A fact that the check needs is not loaded: one of `region`, or a route, which is global. */
export const notChecked = (
  check: CheckId,
  region: RegionCode,
  unread: FindingOf<'not-checked'>['unread'] = 'region',
): FindingOf<'not-checked'> => ({
  id: 'not-checked',
  severity: 'not-checked',
  check,
  region,
  code: null,
  unread,
})

/** Calls reach no instance in the Region that they come from, so nothing can be compared. */
export const sourceWithoutInstance = (
  region: RegionCode,
  reaches: FindingOf<'source-without-instance'>['reaches'],
): FindingOf<'source-without-instance'> => ({
  id: 'source-without-instance',
  severity: 'note',
  check: 'source',
  region,
  code: null,
  reaches,
})
