import type { RecordedPreflight } from '../changes/change-record.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { findingText } from './finding-text.ts'
import type { RerouteCheck } from './reroute-check-queries.ts'

/** The check as it is kept with the change: in the words that the operator read. */
export function recordPreflight({ checkedAt, findings }: RerouteCheck, plan: ReroutePlan): RecordedPreflight {
  return {
    checkedAt,
    findings: findings.map((finding) => {
      const { lead, title, consequence } = findingText(finding, plan)
      const first = [lead, title].filter(Boolean).join(' ')
      return {
        severity: finding.severity,
        sentence: consequence === null ? first : `${first.replace(/\.$/, '')}. ${consequence}`,
        code: finding.code,
      }
    }),
  }
}
