import { type CapacityNote, cpsUntilRaised } from '../../domain/account/capacity.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Finding, FindingOf } from '../../domain/preflight/finding.ts'
import { regionLabel, type RegionCode } from '../../domain/base/region.ts'
import { cpsNotedText, cpsUnknownText } from '../../domain/verdict/capacity-text.ts'
import { errorOf, type FindingText, words } from './finding-about.ts'

export type CapacityFinding = FindingOf<'cps-unknown' | 'cps-lower'>

export const isCapacityFinding = (finding: Finding): finding is CapacityFinding =>
  finding.id === 'cps-unknown' || finding.id === 'cps-lower'

export function capacityFindingText(finding: CapacityFinding): FindingText {
  const region = regionLabel(finding.region)
  const where = { region: finding.region, tab: 'termination', card: 'capacity' } as const
  switch (finding.id) {
    case 'cps-unknown':
      return words({
        title: cpsUnknownText(finding.region),
        consequence: `It is ${cpsUntilRaised} until you raise it in Twilio’s Console. Calls above it get 503, ${errorOf(finding)}. ${sourceText(finding.sourceRegion, finding.source)}`,
        howToFix: `Look it up in Twilio’s Console and note it for ${region}.`,
        where,
      })
    case 'cps-lower':
      return words({
        title: `${region} takes fewer calls per second than ${regionLabel(finding.sourceRegion)}: ${finding.target.cps}, not ${finding.source.cps}`,
        consequence: `Calls above it get 503, ${errorOf(finding)}. Both figures are noted, not loaded: Twilio’s API does not show them.`,
        howToFix: 'Raise it in Twilio’s Console, then note it here.',
        where,
      })
    default:
      return exhaustive(finding)
  }
}

const sourceText = (region: RegionCode, note: CapacityNote | null): string =>
  note === null ? `${cpsUnknownText(region)}.` : `${cpsNotedText(region, note)}.`
