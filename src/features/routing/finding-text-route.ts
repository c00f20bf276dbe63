import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { FindingOf } from '../../domain/preflight/finding.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { checkName, checksInWords, passedSentence } from './check-words.ts'
import { type FindingAbout, type FindingText, words } from './finding-words.ts'
import { hourText, lowerFirst, regionsOfNumbers } from '../../domain/verdict/words.ts'
import { callsWould } from '../../domain/verdict/failure-text.ts'

type RouteFinding = FindingOf<
  | 'passed'
  | 'not-checked'
  | 'target-not-read'
  | 'source-not-read'
  | 'source-without-instance'
  | 'already-active'
  | 'still-propagating'
  | 'implicit-route'
  | 'legs-in-two-regions'
  | 'number-not-served'
  | 'no-instance'
>

export function routeFindingText(finding: RouteFinding, about: FindingAbout): FindingText {
  const region = regionLabel(finding.region)
  switch (finding.id) {
    case 'passed':
      return words({ title: passedSentence(finding.check) })
    case 'not-checked':
      return words({
        title: `${checkName(finding.check)}: not checked`,
        consequence: finding.unread === 'route' ? 'A route was not read.' : `Not read in ${region}.`,
      })
    case 'target-not-read':
      return words({
        title: `${region} could not be read`,
        consequence: `What would make all calls fail there cannot be excluded: ${lowerFirst(checksInWords(finding.checks))}.`,
        mend: `Check again when ${region} answers.`,
        override: 'Or say why you re-route all the same.',
      })
    case 'source-not-read':
      return finding.checks.includes('route')
        ? words({
            title: 'The route could not be read',
            consequence: 'Where calls are processed now is not known, so nothing is compared.',
          })
        : words({
            title: `What calls use now, in ${region}, could not be read`,
            consequence: `Not compared with ${regionLabel(about.target)}: ${lowerFirst(checksInWords(finding.checks))}.`,
          })
    case 'source-without-instance':
      return words({
        title: `${region} has nothing of this trunk that takes these calls now`,
        consequence: `${reachesNow(finding.reaches)} There is nothing to compare with ${regionLabel(about.target)}.`,
      })
    case 'already-active':
      return words({ title: `Already active in ${region}`, consequence: 'Nothing would change.' })
    case 'still-propagating':
      return propagatingText(finding)
    case 'implicit-route':
      return words({
        title: 'The route was never set: US1 by default',
        consequence: 'Once written, a route cannot be removed: going back leaves an explicit US1.',
      })
    case 'legs-in-two-regions':
      return words({ title: 'The legs will be in two Regions', consequence: legs(finding) })
    case 'number-not-served':
      return words({
        title: `In ${region} the number would be served by ${servedBy[finding.by]}`,
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
  return `A fact, no fault: ${sentence}.${unreadToo(allRead)}`
}

const unreadToo = (allRead: boolean): string => (allRead ? '' : ' Not all was read: there may be more.')

/** Who serves a number that is routed away from this trunk. */
export const servedBy: Readonly<Record<Reached['kind'], string>> = {
  trunk: 'another trunk',
  webhook: 'a webhook',
  nothing: 'nobody',
}

function stays({ termination, numbersIn, allRead }: FindingOf<'number-not-served'>): string {
  const parts = [
    ...(termination === null ? [] : [`calls from your PBX in ${regionLabel(termination)}`]),
    ...(numbersIn.length === 0 ? [] : [`calls to your other numbers in ${regionsOfNumbers(numbersIn)}`]),
  ]
  if (parts.length > 0) return `This trunk keeps ${parts.join(', ')}.${unreadToo(allRead)}`
  return allRead ? 'No other calls use this trunk.' : 'Not all was read: other calls may use this trunk.'
}

function noInstanceText({ region: code }: FindingOf<'no-instance'>, { leg }: FindingAbout): FindingText {
  const region = regionLabel(code)
  return words({
    title: `No instance of this trunk in ${region}`,
    consequence:
      leg === 'termination'
        ? `Every call from your PBX ${callsWould('no-instance')}.`
        : 'Calls to this number would not reach this trunk.',
    mend:
      leg === 'termination'
        ? `${region} needs an instance with this domain name, and lists that let your PBX in.`
        : `${region} needs an instance of this trunk, and the number associated with it.`,
    where: { region: code, tab: 'general', card: 'instance' },
  })
}

function reachesNow(reaches: Reached | null): string {
  switch (reaches?.kind) {
    case undefined:
      return 'There is no instance there.'
    case 'trunk':
      return `The number is on another trunk there, ${shortSid(reaches.trunkSid)}.`
    case 'webhook':
      return 'A webhook answers the number there.'
    case 'nothing':
      return 'The number is not connected there.'
    default:
      return exhaustive(reaches)
  }
}
