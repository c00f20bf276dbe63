import { exhaustive } from '../base/exhaustive.ts'
import type { LiveGap } from '../verdict/live-gaps.ts'
import type { CheckId, FindingOf } from './finding.ts'

/** A gap of now as a finding: calls that another Region would handle fail, or are less safe. */
export const liveFinding = (gap: LiveGap): FindingOf<'live-lacks'> => ({
  id: 'live-lacks',
  severity: 'warning',
  region: gap.live,
  gap,
  ...aboutOf(gap),
})

function aboutOf(gap: LiveGap): { readonly check: CheckId; readonly code: number | null } {
  switch (gap.kind) {
    case 'addresses':
      return { check: 'addresses', code: 32201 }
    case 'users':
      return { check: 'user-names', code: 32202 }
    case 'proof': {
      const added = gap.lacks.find((kind) => !gap.has.includes(kind))
      return { check: 'kinds-enforced', code: added === undefined ? null : added === 'IP_ACL' ? 32201 : 32202 }
    }
    case 'secure':
      // A trunk without secure trunking refuses SRTP.
      return { check: 'secure-trunking', code: gap.leg === 'termination' ? 32207 : null }
    case 'uri-hosts':
      return { check: 'origination-urls', code: null }
    default:
      return exhaustive(gap)
  }
}
