import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import type { AnsweredBy } from './answered-by.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import type { AssociationMode, Candidate, NumberTarget } from '../../../account/candidates.ts'

/** What the Region does with the number now, shown beside it in the list. */
export function hereText(here: NumberTarget, nameOfTrunk: NameOfTrunk): string {
  switch (here.kind) {
    case 'trunk':
      return `on ${nameOfTrunk(here.trunkSid) ?? here.trunkSid}`
    case 'webhook':
      return `answered by a webhook: ${here.url}`
    case 'nothing':
      return 'connected to neither a trunk nor a webhook'
    case 'no-configuration':
      return 'never configured here'
    default:
      return exhaustive(here)
  }
}

/** Which other trunk answers the number now, in a Region where associating changes nothing. */
export function answeredText(answer: AnsweredBy, nameOfTrunk: NameOfTrunk): string | null {
  switch (answer.kind) {
    case 'trunk':
      return `${nameOfTrunk(answer.trunkSid) ?? answer.trunkSid} answers it now in ${regionLabel(answer.region)}`
    case 'loading':
      return 'loading what answers it now…'
    case 'not-loaded':
      return 'what answers it now has not loaded'
    case 'no-other':
      return null
    default:
      return exhaustive(answer)
  }
}

/** Associating takes such a number from its trunk or webhook (R14), so the console asks first. */
export const isTaken = ({ here }: Candidate): boolean => here.kind === 'trunk' || here.kind === 'webhook'

/** "2 numbers from Harbour Street Contact Centre", one for each trunk or webhook that loses numbers. */
export function takenFrom(picked: readonly Candidate[], nameOfTrunk: NameOfTrunk): readonly string[] {
  const losers = new Map<string, number>()
  for (const { here } of picked.filter(isTaken)) {
    const from = here.kind === 'trunk' ? (nameOfTrunk(here.trunkSid) ?? here.trunkSid) : 'a webhook'
    losers.set(from, (losers.get(from) ?? 0) + 1)
  }
  return [...losers].map(([from, count]) => `${counted(count, 'number')} from ${from}`)
}

export const titleOf = (mode: AssociationMode, region: RegionCode): string =>
  mode === 'associate'
    ? `Associate numbers with this trunk in ${regionLabel(region)}`
    : `Remove numbers from this trunk in ${regionLabel(region)}`

export const actionOf = (mode: AssociationMode, count: number): string =>
  `${mode === 'associate' ? 'Associate' : 'Remove'} ${counted(count, 'number')}`
