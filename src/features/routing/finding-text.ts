import type { Finding } from '../../domain/preflight/finding.ts'
import { accessFindingText, isAccessFinding } from './finding-text-access.ts'
import { capacityFindingText, isCapacityFinding } from './finding-text-capacity.ts'
import { liveFindingText } from './finding-text-live.ts'
import { isOriginationFinding, originationFindingText } from './finding-text-origination.ts'
import { routeFindingText } from './finding-text-route.ts'
import { isSettingsFinding, settingsFindingText } from './finding-text-settings.ts'
import type { FindingAbout, FindingText } from './finding-about.ts'

/** A finding in the operator's words: the cause, the call failure it would lead to, and where to fix it. */
export function findingText(finding: Finding, about: FindingAbout): FindingText {
  if (isAccessFinding(finding)) return accessFindingText(finding)
  if (isOriginationFinding(finding)) return originationFindingText(finding, about)
  if (isCapacityFinding(finding)) return capacityFindingText(finding)
  if (isSettingsFinding(finding)) return settingsFindingText(finding, about.leg)
  if (finding.id === 'live-lacks') return liveFindingText(finding)
  return routeFindingText(finding, about)
}
