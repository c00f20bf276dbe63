import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { failureTexts } from '../../../domain/verdict/failure-text.ts'
import type { FailingLeg } from '../../../domain/verdict/trunk-failures.ts'
import type { KnownVerdict, RegionCount, TrunkVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import { counted, lowerFirst } from '../../../domain/base/sentence-text.ts'

/** The word for a trunk's "Now". */
export function verdictName(verdict: TrunkVerdict): string {
  switch (verdict.kind) {
    case 'stranded':
      return 'Stranded'
    case 'setting-up':
      return 'Setting up'
    case 'propagating':
      return 'Propagating'
    case 'split':
      return 'Split'
    case 'aligned':
      return `Aligned in ${regionLabel(verdict.region)}`
    case 'no-traffic':
      return 'No traffic'
    case 'not-read':
      return verdict.soFar === null ? 'Not loaded' : 'Partly loaded'
    default:
      return exhaustive(verdict)
  }
}

/** "so far aligned in US1": consistent with everything loaded, but not the verdict. */
export const soFarText = (verdict: KnownVerdict): string => `so far ${lowerFirst(verdictName(verdict))}`

/** "3 numbers, no URI in IE1"; "from PBX, no list in IE1". */
export function failingLegText({ leg, region, reason, numbers }: FailingLeg): string {
  const who = leg === 'termination' ? 'from PBX' : counted(numbers, 'number')
  return `${who}, ${failureTexts[reason].brief} in ${regionLabel(region)}`
}

/** Numbers outside the termination Region: "11 numbers in US1"; without termination, the count of each Region. */
export function splitDetail(termination: RegionCode | null, numbersIn: readonly RegionCount[]): string {
  return numbersIn
    .filter(({ region }) => region !== termination)
    .map(({ region, count }) => `${counted(count, 'number')} in ${regionLabel(region)}`)
    .join(', ')
}
