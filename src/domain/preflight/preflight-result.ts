import type { CheckId, FindingOf } from './finding.ts'
import type { RegionCode } from '../base/region.ts'

/** Nothing to say: the check was made on facts that were read. */
export const passed = (check: CheckId, region: RegionCode): FindingOf<'passed'> => ({
  id: 'passed',
  severity: 'passed',
  check,
  region,
  code: null,
})

/** A fact that the check needs was not read: in `region`, unless it was a route, which no Region holds. */
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
