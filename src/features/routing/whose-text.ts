import { formatE164 } from '../../domain/base/e164.ts'
import type { PlannedFinding, PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { someWords } from '../../domain/base/sentence-text.ts'
import type { FindingAbout } from './finding-about.ts'

/** Which of a plan's subjects a finding affects. Null where it affects all of them. */
export function whoseWords({ subjects }: PlannedFinding, plan: PlannedReroutes): string | null {
  if (subjects.length === plan.subjects.length) return null
  const numbers = subjects.flatMap((subject) => (subject.leg === 'origination' ? [formatE164(subject.number)] : []))
  const pbx = subjects.length > numbers.length ? ['calls from your PBX'] : []
  const ofNumbers = plan.subjects.filter(({ leg }) => leg === 'origination').length
  const toNumbers =
    numbers.length === 0
      ? []
      : numbers.length === ofNumbers && numbers.length > 1
        ? [`calls to all ${numbers.length} numbers`]
        : [`calls to ${someWords(numbers)}`]
  return `Affects ${[...pbx, ...toNumbers].join(' and ')}.`
}

/** The calls that a plan's finding is about. A finding that both legs share reads the same for either. */
export const aboutOf = ({ subjects }: PlannedFinding, target: RegionCode): FindingAbout => ({
  leg: subjects[0]?.leg ?? 'termination',
  target,
  numbers: subjects.filter(({ leg }) => leg === 'origination').length,
})
