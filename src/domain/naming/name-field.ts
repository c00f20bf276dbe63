import type { DomainName } from '../base/domain-name.ts'
import type { RegionCode } from '../base/region.ts'
import { type FieldReading, refused } from '../base/form-reading.ts'
import { type Availability, availability, type NameFacts } from './termination-name-availability.ts'
import { availabilityWords } from './termination-name-availability-text.ts'
import { terminationNameWords } from './termination-name-text.ts'
import { parseTerminationName, type TerminationNameProblem } from './termination-name.ts'

export type NameFieldProblem =
  | TerminationNameProblem
  | { readonly severity: 'refused'; readonly kind: 'taken'; readonly found: Availability; readonly region: RegionCode }
  | {
      readonly severity: 'warning'
      readonly kind: 'doubtful'
      readonly found: Availability
      readonly region: RegionCode
    }

/** Parses the name part of a Termination URI and checks whether this instance can have it. */
export function parseNameField(text: string, facts: NameFacts): FieldReading<DomainName | null, NameFieldProblem> {
  const reading = parseTerminationName(text)
  if (!reading.ok || reading.value === null) return reading
  const { region } = facts
  const found = availability(reading.value, facts)
  if (found.kind === 'taken-here') return refused({ severity: 'refused', kind: 'taken', found, region })
  if (found.kind !== 'held' && found.kind !== 'no-parent') return reading
  return { ...reading, warnings: [...reading.warnings, { severity: 'warning', kind: 'doubtful', found, region }] }
}

export const nameFieldWords = (problem: NameFieldProblem): string =>
  problem.kind === 'taken' || problem.kind === 'doubtful'
    ? availabilityWords(problem.found, problem.region)
    : terminationNameWords(problem)
