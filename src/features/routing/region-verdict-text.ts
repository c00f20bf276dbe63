import type { MissingCallers } from '../../domain/verdict/access-comparison.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { failureTexts } from '../../domain/verdict/failure-text.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { RegionReason, RegionVerdict } from '../../domain/verdict/region-verdict.ts'
import { gapSentence } from '../../domain/verdict/gap-text.ts'
import type { VerdictText } from './verdict-text.ts'
import { counted, someWords } from '../../domain/base/sentence-text.ts'

type Known = Exclude<RegionVerdict, { kind: 'not-read' }>

/** "This Region": what would happen if calls were routed here. `takesCalls`: they already are. */
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
          : `${label} could take calls in both directions; every part is set up.`,
      }
    case 'not-ready':
      return {
        lead: `Not ready (${verdict.reasons.length}).`,
        sentence: verdict.reasons.map((reason) => reasonSentence(reason, region)).join(' '),
      }
    default:
      return exhaustive(verdict)
  }
}

/** Why a Region is not ready. */
export function reasonSentence(reason: RegionReason, region: RegionCode): string {
  const label = regionLabel(region)
  switch (reason.kind) {
    case 'missing-part':
      return `${failureTexts[reason.part].sentence(`in ${label}`)}.`
    case 'no-caller-in-common':
      return `Nothing that allows your PBX in ${regionLabel(reason.activeIn)} allows it in ${label}.`
    case 'callers-missing':
      return `${label} does not allow ${callersText(reason)}, but ${regionLabel(reason.activeIn)} does.`
    case 'capacity-lower':
      return `${label} takes ${counted(reason.here, 'call')} per second, ${regionLabel(reason.activeIn)} ${reason.there}, by the notes; calls above it fail with 32001.`
    case 'lacks':
      return gapSentence(reason.gap, { region: reason.has, isNow: !reason.now }, { region, isNow: reason.now })
    case 'numbers-answered-elsewhere':
      return `A webhook or another trunk answers ${counted(reason.numbers.length, 'number')} of this trunk in ${label}.`
    case 'numbers-not-connected':
      return `${failureTexts['not-connected'].sentence(`in ${label}`, ofThisTrunk(reason.numbers.length))}.`
    default:
      return exhaustive(reason)
  }
}

const ofThisTrunk = (numbers: number): string =>
  `${counted(numbers, 'number')} of this trunk ${numbers === 1 ? 'has' : 'have'}`

const callersText = ({ addresses, users }: MissingCallers): string =>
  someWords([
    ...addresses.map(({ entry }) => formatCidr(entry.cidr)),
    ...users.map(({ userName }) => `user ${userName}`),
  ])
