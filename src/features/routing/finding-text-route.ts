import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Finding, FindingOf } from '../../domain/preflight/finding.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { checkName, checksInWords, passedSentence } from './check-text.ts'
import type { AccessFinding } from './finding-text-access.ts'
import type { CapacityFinding } from './finding-text-capacity.ts'
import type { OriginationFinding } from './finding-text-origination.ts'
import type { SettingsFinding } from './finding-text-settings.ts'
import { type FindingAbout, type FindingText, words } from './finding-about.ts'
import { hourText, lowerFirst, upperFirst } from '../../domain/base/sentence-text.ts'
import { regionsOfNumbers } from '../../domain/verdict/entries-text.ts'
import { callsWould } from '../../domain/verdict/failure-text.ts'

type RouteFinding = Exclude<
  Finding,
  AccessFinding | OriginationFinding | SettingsFinding | CapacityFinding | FindingOf<'live-lacks'>
>

export function routeFindingText(finding: RouteFinding, about: FindingAbout): FindingText {
  const region = regionLabel(finding.region)
  switch (finding.id) {
    case 'passed':
      return words({ title: passedSentence(finding.check) })
    case 'not-checked':
      return words({
        title: `${checkName(finding.check)}: not checked`,
        consequence: finding.unread === 'route' ? 'A route has not loaded.' : `Not loaded in ${region}.`,
      })
    case 'target-not-read':
      return words({
        title: `${region} could not be loaded`,
        consequence: `Not checked, though each could make all calls fail: ${lowerFirst(checksInWords(finding.checks))}.`,
        howToFix: `Check again when ${region} answers.`,
        override: 'Or give a reason to re-route anyway.',
      })
    case 'source-not-read':
      return finding.checks.includes('route')
        ? words({
            title: 'The route could not be loaded',
            consequence: 'It is not known where calls are processed now, so nothing was compared.',
          })
        : words({
            title: `What calls use now in ${region} could not be loaded`,
            consequence: `Not compared with ${regionLabel(about.target)}: ${lowerFirst(checksInWords(finding.checks))}.`,
          })
    case 'source-without-instance':
      return words({
        title: `This trunk does not take these calls in ${region} now`,
        consequence: `${reachesNow(finding.reaches)} There is nothing to compare with ${regionLabel(about.target)}.`,
      })
    case 'answered-by-another-trunk':
      return words({
        lead: about.nameOfTrunk?.(finding.trunkSid) ?? finding.trunkSid,
        title: `answers ${(about.numbers ?? 1) > 1 ? `${about.numbers} of these numbers` : 'this number'} now and will lose ${(about.numbers ?? 1) > 1 ? 'them' : 'it'}`,
        consequence: `Until the re-route, calls go there in ${region}. Nothing was compared with ${regionLabel(about.target)}.`,
      })
    case 'already-active':
      return words({ title: `Already active in ${region}`, consequence: 'Nothing would change.' })
    case 'still-propagating':
      return propagatingText(finding)
    case 'implicit-route':
      return words({
        title: 'The route was never set, so US1 applies by default',
        consequence: 'A route cannot be removed once written; returning leaves an explicit US1.',
      })
    case 'legs-in-two-regions':
      return words({ title: 'Calls will be processed in two Regions', consequence: legs(finding) })
    case 'number-not-served':
      return words({
        title: `${upperFirst(answererNames[finding.by])} would answer the number in ${region}`,
        consequence: stays(finding),
      })
    case 'no-instance':
      return noInstanceText(finding, about)
    default:
      return exhaustive(finding)
  }
}

function propagatingText({ until, former, returning, region }: FindingOf<'still-propagating'>): FindingText {
  const title = `A change of this route is propagating until ${hourText(until)}`
  if (returning) return words({ title, consequence: `Returning to ${regionLabel(region)} does not wait for it.` })
  const still = former === null ? 'be handled in another Region' : `land in ${regionLabel(former)}`
  return words({
    title,
    consequence: `Until then calls may still ${still}. A second change is accepted, and takes up to 5 minutes more.`,
  })
}

function legs({ termination, numbersIn, allRead }: FindingOf<'legs-in-two-regions'>): string {
  const numbers = `calls to your numbers in ${regionsOfNumbers(numbersIn)}`
  const sentence = termination === null ? numbers : `calls from your PBX in ${regionLabel(termination)}, ${numbers}`
  return `This is allowed: ${sentence}.${mayBeMore(allRead)}`
}

const mayBeMore = (allRead: boolean): string => (allRead ? '' : ' Not everything has loaded; there may be more.')

/** What answers a number that is routed away from this trunk. */
export const answererNames: Readonly<Record<Reached['kind'], string>> = {
  trunk: 'another trunk',
  webhook: 'a webhook',
  nothing: 'nothing',
}

function stays({ termination, numbersIn, allRead }: FindingOf<'number-not-served'>): string {
  const parts = [
    ...(termination === null ? [] : [`calls from your PBX in ${regionLabel(termination)}`]),
    ...(numbersIn.length === 0 ? [] : [`calls to your other numbers in ${regionsOfNumbers(numbersIn)}`]),
  ]
  if (parts.length > 0) return `This trunk keeps ${parts.join(', ')}.${mayBeMore(allRead)}`
  return allRead ? 'No other calls use this trunk.' : 'Not everything has loaded; other calls may use this trunk.'
}

function noInstanceText({ region: code }: FindingOf<'no-instance'>, { leg }: FindingAbout): FindingText {
  const region = regionLabel(code)
  return words({
    title: `No instance of this trunk in ${region}`,
    consequence:
      leg === 'termination'
        ? `Every call from your PBX ${callsWould('no-instance')}.`
        : 'Calls to this number would not reach this trunk.',
    howToFix:
      leg === 'termination'
        ? `${region} needs an instance with this domain name, and lists that allow your PBX.`
        : `${region} needs an instance of this trunk, and the number associated with it.`,
    where: { region: code, tab: 'general', card: 'instance' },
  })
}

function reachesNow(reaches: FindingOf<'source-without-instance'>['reaches']): string {
  switch (reaches?.kind) {
    case undefined:
      return 'There is no instance there.'
    case 'webhook':
      return 'A webhook answers the number there.'
    case 'nothing':
      return 'The number is not connected there.'
    default:
      return exhaustive(reaches)
  }
}
