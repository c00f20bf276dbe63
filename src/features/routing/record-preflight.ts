import type { RecordedFinding, RecordedPreflight } from '../../ledger/change-record.ts'
import type { Finding } from '../../domain/preflight/finding.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { findingText } from './finding-text.ts'
import type { FindingAbout, FindingText } from './finding-about.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** The findings about one subject, recorded in the words that the operator saw. */
export function recordPreflight(
  { checkedAt, findings }: RerouteCheck,
  subject: RouteSubject,
  target: RegionCode,
  nameOfTrunk: NonNullable<FindingAbout['nameOfTrunk']>,
): RecordedPreflight {
  const own = findings.filter(({ subjects }) => subjects.some((one) => rerouteText(one) === rerouteText(subject)))
  return {
    checkedAt,
    findings: own.map((finding) =>
      recordFinding(finding, findingText(finding, { leg: subject.leg, target, nameOfTrunk })),
    ),
  }
}

export function recordFinding({ severity, code }: Finding, { lead, title, consequence }: FindingText): RecordedFinding {
  const first = [lead, title].filter(Boolean).join(' ')
  return {
    severity,
    sentence: consequence === null ? first : `${first.replace(/\.$/, '')}. ${consequence}`,
    code,
  }
}
