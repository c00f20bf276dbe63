import type { PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { FindingAbout } from './finding-words.ts'

/** The calls that a plan's finding is about. A finding that both legs share reads the same for either. */
export const aboutOf = ({ subjects }: PlannedFinding, target: RegionCode): FindingAbout => ({
  leg: subjects[0]?.leg ?? 'termination',
  target,
  numbers: subjects.filter(({ leg }) => leg === 'origination').length,
})
