import { formatE164 } from '../../domain/base/e164.ts'
import type { PlannedFinding, PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { someWords } from '../../domain/verdict/words.ts'

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
