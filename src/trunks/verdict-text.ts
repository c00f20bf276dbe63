import { exhaustive } from '../domain/exhaustive.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import type { RegionReason } from '../domain/region-verdict.ts'
import type { FailingLeg, FailureReason } from '../domain/trunk-failures.ts'
import type { KnownVerdict, RegionCount, TrunkVerdict } from '../domain/trunk-verdict.ts'
import { missingPartText } from './lane-text.ts'

/** "1 number", "12 numbers". */
export const numbersText = (count: number): string => (count === 1 ? '1 number' : `${count} numbers`)

/** The word for a trunk's "Now". */
export function verdictName(verdict: TrunkVerdict): string {
  switch (verdict.kind) {
    case 'stranded':
      return 'Stranded'
    case 'propagating':
      return 'Propagating'
    case 'split':
      return 'Split'
    case 'aligned':
      return `Aligned in ${regionLabel(verdict.region)}`
    case 'no-traffic':
      return 'No traffic'
    case 'not-read':
      return verdict.soFar === null ? 'Not read' : 'Partly read'
    default:
      return exhaustive(verdict)
  }
}

/** What nothing that was read speaks against: never the verdict itself. "so far aligned in US1" */
export const soFarText = (verdict: KnownVerdict): string =>
  `so far ${verdictName(verdict).charAt(0).toLowerCase()}${verdictName(verdict).slice(1)}`

/** Why calls fail, as short as a table needs it. */
export function failureReasonText(reason: FailureReason): string {
  switch (reason) {
    case 'no-instance':
      return 'no instance'
    case 'not-connected':
      return 'not connected'
    case 'no-list-attached':
      return 'no list'
    case 'access-lists-empty':
      return 'empty access lists'
    case 'credential-lists-empty':
      return 'empty credential lists'
    case 'no-enabled-origination-url':
      return 'no URI'
    case 'no-domain-name':
      return 'no domain name'
    default:
      return exhaustive(reason)
  }
}

/** "3 numbers, no URI in IE1"; "from PBX, no list in IE1". */
export function failingLegText({ leg, region, reason, numbers }: FailingLeg): string {
  const who = leg === 'termination' ? 'from PBX' : numbersText(numbers)
  return `${who}, ${failureReasonText(reason)} in ${regionLabel(region)}`
}

/** Which legs are elsewhere than termination: "11 numbers in US1"; without termination, each Region's count. */
export function splitDetail(termination: RegionCode | null, numbersIn: readonly RegionCount[]): string {
  return numbersIn
    .filter(({ region }) => region !== termination)
    .map(({ region, count }) => `${numbersText(count)} in ${regionLabel(region)}`)
    .join(', ')
}

/** Why calls would fail if they came to a Region. */
export function regionReasonText(reason: RegionReason): string {
  switch (reason.kind) {
    case 'missing-part':
      return missingPartText(reason.part)
    case 'no-caller-in-common':
      return `lets in no address and no user of ${regionLabel(reason.activeIn)}`
    case 'numbers-not-connected':
      return `${numbersText(reason.numbers.length)} not connected here`
    default:
      return exhaustive(reason)
  }
}
