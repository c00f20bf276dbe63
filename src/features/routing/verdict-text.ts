import { exhaustive } from '../../domain/base/exhaustive.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { failureTexts } from '../../domain/verdict/failure-text.ts'
import type { FailingLeg } from '../../domain/verdict/trunk-failures.ts'
import { setupCount, setupWords } from '../../domain/verdict/setting-up-text.ts'
import type { KnownVerdict, PropagatingLeg } from '../../domain/verdict/trunk-verdict.ts'
import { counted, hourText, lowerFirst, orWords, upperFirst } from '../../domain/base/sentence-text.ts'
import { regionsOfNumbers } from '../../domain/verdict/entries-text.ts'

export type VerdictText = { readonly lead: string; readonly sentence: string }

/** The legs a trunk has, so that no sentence mentions calls that cannot arrive. */
export type Legs = {
  readonly fromPbx: boolean
  /** Numbers that the trunk serves; calls to numbers only prepared on it do not arrive. */
  readonly numbers: number
}

/** The trunk's "Now", one sentence. */
export function verdictText(verdict: KnownVerdict, legs: Legs): VerdictText {
  switch (verdict.kind) {
    case 'aligned': {
      const region = regionLabel(verdict.region)
      return { lead: `Aligned in ${region}.`, sentence: `${alignedCalls(legs)} processed and stored in ${region}.` }
    }
    case 'split':
      return { lead: 'Split.', sentence: splitSentence(verdict) }
    case 'stranded':
      return { lead: 'Stranded.', sentence: verdict.failing.map(failureSentence).join(' ') }
    case 'setting-up':
      return {
        lead: `Setting up: ${setupCount(verdict)}.`,
        sentence: `Missing: ${verdict.missing.map((step) => setupWords[step]).join(', ')}.`,
      }
    case 'propagating':
      return { lead: 'Propagating.', sentence: verdict.legs.map(propagationSentence).join(' ') }
    case 'no-traffic':
      return {
        lead: 'No traffic.',
        sentence: legs.fromPbx
          ? 'No calls arrive at this trunk.'
          : 'This trunk has no Termination URI and no numbers, so no calls arrive at it.',
      }
    default:
      return exhaustive(verdict)
  }
}

function alignedCalls({ fromPbx, numbers }: Legs): string {
  if (!fromPbx) return 'Calls to your numbers are'
  return numbers === 0 ? 'Calls from your PBX are' : 'Calls from your PBX and calls to your numbers are both'
}

function splitSentence({ termination, numbersIn }: Extract<KnownVerdict, { kind: 'split' }>): string {
  const numbers = `calls to your numbers in ${regionsOfNumbers(numbersIn)}`
  if (termination === null) return `${upperFirst(numbers).replace(' in ', ' are processed in ')}.`
  return `Calls from your PBX are processed in ${regionLabel(termination)}, ${numbers}.`
}

function failureSentence({ leg, region, reason, numbers }: FailingLeg): string {
  const calls = leg === 'termination' ? 'Calls from your PBX' : `Calls to ${counted(numbers, 'number')}`
  const why = failureTexts[reason].sentence('there', numbers === 1 ? 'It has' : 'They have')
  return `${calls} fail in ${regionLabel(region)}: ${lowerFirst(why)}.`
}

function propagationSentence({ leg, from, to, until, numbers }: PropagatingLeg): string {
  const calls = leg === 'termination' ? 'Calls from your PBX' : `Calls to ${counted(numbers, 'number')}`
  if (from !== null) {
    return `${calls} may be handled in ${orWords([regionLabel(from), regionLabel(to)])} until ${hourText(until)}.`
  }
  return `${calls} go to ${regionLabel(to)} and may still be handled in another Region until ${hourText(until)}.`
}
