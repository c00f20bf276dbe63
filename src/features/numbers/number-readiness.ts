import { exhaustive } from '../../domain/base/exhaustive.ts'
import { instanceIn, type NumberFacts, type TrunkFacts } from '../../domain/account/facts.ts'
import { originationFailure } from '../../domain/verdict/missing-part.ts'
import { reachedIn } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { failureInWords, failureTexts } from '../../domain/verdict/failure-text.ts'

/** What would answer the number if its calls were processed in this Region. `facts`: of its trunk there. */
export function numberReadiness(region: RegionCode, number: NumberFacts, facts: TrunkFacts): string {
  const label = regionLabel(region)
  const reached = reachedIn(region, number)
  if (reached === undefined) return `Not checked: ${label} is not loaded.`
  switch (reached.kind) {
    case 'nothing':
      return `Not ready: ${failureTexts['not-connected'].sentence(`in ${label}`, 'the number has')}, so the line would be dead.`
    case 'webhook':
      return 'A webhook would answer, not a trunk.'
    case 'trunk': {
      const instance = instanceIn(region, facts)
      if (instance?.sid !== reached.trunkSid) return `Not checked: its trunk in ${label} is not loaded.`
      const failure = originationFailure(instance, facts.parts[region])
      if (failure === undefined) return `On ${facts.trunk.name}. Its origination URIs are not loaded.`
      return failure
        ? `Not ready: ${facts.trunk.name} has ${failureInWords(failure, `in ${label}`)}.`
        : `Ready: ${facts.trunk.name} would answer.`
    }
    default:
      return exhaustive(reached)
  }
}
