import type { PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { FindingAbout } from './finding-words.ts'

/** Which calls a finding of a plan is told of. One that both legs share says the same of either. */
export const aboutOf = ({ subjects }: PlannedFinding, target: RegionCode): FindingAbout => ({
  leg: subjects[0]?.leg ?? 'termination',
  target,
  numbers: subjects.filter(({ leg }) => leg === 'origination').length,
})
