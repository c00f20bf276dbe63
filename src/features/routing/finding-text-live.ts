import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { FindingOf } from '../../domain/preflight/finding.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { liveGapSentence } from '../../domain/verdict/gap-text.ts'
import { type FindingText, words } from './finding-about.ts'

/** What the Region that handles the calls now lacks. Its calls fail now, so nothing here is conditional. */
export function liveFindingText({ gap, code }: FindingOf<'live-lacks'>): FindingText {
  const region = regionLabel(gap.live)
  const title = liveGapSentence(gap).replace(/\.$/, '')
  const at = (card: 'access-lists' | 'credential-lists') => ({ region: gap.live, tab: 'termination', card }) as const
  switch (gap.kind) {
    case 'addresses':
      return words({
        title,
        consequence: `Calls from there now get 403, error ${code}.`,
        howToFix: `Add what is missing to an access list in ${region}, if your PBX uses it.`,
        where: at('access-lists'),
      })
    case 'users':
      return words({
        title,
        consequence: `Calls as this user now get 403, error ${code}.`,
        howToFix: `Add what is missing to a credential list in ${region}, if your PBX uses it.`,
        where: at('credential-lists'),
      })
    case 'proof':
      return words({
        title,
        consequence:
          code === null
            ? `${region} checks less than ${regionLabel(gap.other)}.`
            : `Calls that lack this now get 403, error ${code}.`,
        where: at(
          code === 32201 || (code === null && !gap.lacks.includes('IP_ACL')) ? 'access-lists' : 'credential-lists',
        ),
      })
    case 'secure':
      return words({
        title,
        consequence:
          code === null
            ? 'Calls to your PBX are not encrypted.'
            : `Calls are not encrypted, and a PBX that sends SRTP is refused, error ${code}.`,
        where: { region: gap.live, tab: 'general', card: 'general' },
      })
    case 'uri-hosts':
      return words({
        title,
        consequence: `Calls to these numbers cannot fail over to ${gap.hosts.length === 1 ? 'it' : 'them'}.`,
        howToFix: `Add an origination URI in ${region}, if your PBX uses it.`,
        where: { region: gap.live, tab: 'origination', card: 'origination-uris' },
      })
    default:
      return exhaustive(gap)
  }
}
