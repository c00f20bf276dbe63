import type { MissingCallers } from '../../domain/verdict/access-comparison.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import type { MissingPart } from '../../domain/verdict/missing-part.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { RegionReason, RegionVerdict } from '../../domain/verdict/region-verdict.ts'
import type { VerdictText } from './verdict-text.ts'
import { counted, someWords } from '../../domain/verdict/words.ts'

type Known = Exclude<RegionVerdict, { kind: 'not-read' }>

/** "This Region": what would happen if calls came here. `takesCalls`: they do come. */
export function regionVerdictText(verdict: Known, region: RegionCode, takesCalls: boolean): VerdictText {
  const label = regionLabel(region)
  switch (verdict.kind) {
    case 'none':
      return { lead: 'None.', sentence: `This trunk has no instance in ${label}.` }
    case 'ready':
      return {
        lead: 'Ready.',
        sentence: takesCalls
          ? `${label} takes calls now; every part is set up.`
          : `${label} could take both legs; every part is set up.`,
      }
    case 'not-ready':
      return {
        lead: `Not ready (${verdict.reasons.length}).`,
        sentence: verdict.reasons.map((reason) => reasonSentence(reason, label)).join(' '),
      }
    default:
      return exhaustive(verdict)
  }
}

/** One reason why a Region is not ready, as a sentence. `label`: the Region's. */
export function reasonSentence(reason: RegionReason, label: string): string {
  switch (reason.kind) {
    case 'missing-part':
      return missingSentence(reason.part, label)
    case 'no-caller-in-common':
      return `Nothing that lets your PBX in at ${regionLabel(reason.activeIn)} lets it in at ${label}.`
    case 'callers-missing':
      return `${label} does not let in ${callersText(reason)}, as ${regionLabel(reason.activeIn)} does.`
    case 'numbers-not-connected':
      return `${counted(reason.numbers.length, 'number')} of this trunk ${reason.numbers.length === 1 ? 'has' : 'have'} neither a trunk nor a webhook in ${label}.`
    default:
      return exhaustive(reason)
  }
}

const callersText = ({ addresses, users }: MissingCallers): string =>
  someWords([
    ...addresses.map(({ entry }) => formatCidr(entry.cidr)),
    ...users.map(({ userName }) => `user ${userName}`),
  ])

function missingSentence(part: MissingPart, label: string): string {
  switch (part) {
    case 'no-domain-name':
      return `The instance in ${label} has no domain name.`
    case 'no-list-attached':
      return `No access list and no credential list is attached in ${label}.`
    case 'access-lists-empty':
      return `No access list attached in ${label} holds an address.`
    case 'credential-lists-empty':
      return `No credential list attached in ${label} holds a user.`
    case 'no-enabled-origination-url':
      return `No origination URI is enabled in ${label}.`
    default:
      return exhaustive(part)
  }
}
