import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Finding } from '../../domain/preflight/finding.ts'
import { accessFindingText } from './finding-text-access.ts'
import { originationFindingText } from './finding-text-origination.ts'
import { routeFindingText } from './finding-text-route.ts'
import { settingsFindingText } from './finding-text-settings.ts'
import type { FindingAbout, FindingText } from './finding-words.ts'

/** A finding in the operator's words: the cause, the call failure it would lead to, and where to fix it. */
export function findingText(finding: Finding, about: FindingAbout): FindingText {
  switch (finding.id) {
    case 'passed':
    case 'not-checked':
    case 'target-not-read':
    case 'source-not-read':
    case 'source-without-instance':
    case 'already-active':
    case 'still-propagating':
    case 'implicit-route':
    case 'legs-in-two-regions':
    case 'number-not-served':
    case 'no-instance':
      return routeFindingText(finding, about)
    case 'no-list-attached':
    case 'access-lists-empty':
    case 'credential-lists-empty':
    case 'no-address-covered':
    case 'address-not-covered':
    case 'no-user-name-in-common':
    case 'user-name-missing':
    case 'other-kind-enforced':
    case 'both-kinds-enforced':
    case 'password-unknown':
    case 'verified-caller-ids':
      return accessFindingText(finding)
    case 'number-not-configured':
    case 'number-not-connected':
    case 'number-answered-by-webhook':
    case 'number-on-another-trunk':
    case 'no-enabled-origination-url':
    case 'only-disaster-recovery':
    case 'egress-edge-differs':
    case 'media-leaves-elsewhere':
    case 'transport-differs':
      return originationFindingText(finding, about)
    case 'secure-differs':
    case 'recording-differs':
    case 'transfer-differs':
    case 'cnam-lookup-differs':
    case 'disaster-recovery-differs':
      return settingsFindingText(finding, about.leg)
    default:
      return exhaustive(finding)
  }
}
