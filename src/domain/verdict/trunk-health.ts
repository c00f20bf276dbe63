import type { TrunkFacts } from '../account/facts.ts'
import { regionCodes } from '../base/region.ts'
import { liveGaps } from './live-gaps.ts'
import { missingForOrigination, originationFails } from './missing-part.ts'
import { originationSplit } from './origination-split.ts'
import { settingUp } from './setting-up.ts'
import { trunkFailures } from './trunk-failures.ts'

/** What a trunk adds to the counts of the account. The same on every page, because every page takes it from here. */
export type TrunkHealth = {
  /** Calls fail now. */
  readonly fails: boolean
  /** Some calls may fail now, or reach something other than this trunk. */
  readonly warned: boolean
  /** Everything that could make it fail or be warned of is loaded. */
  readonly checked: boolean
}

export function trunkHealth(facts: TrunkFacts): TrunkHealth {
  const split = originationSplit(facts)
  const { failing, sure } = trunkFailures(facts, split)
  const { gaps, sure: gapsSure } = liveGaps(facts)
  return {
    fails: failing.length > 0 && settingUp(facts) === null,
    warned:
      gaps.length > 0 || split.prepared.some(({ reaches }) => reaches.kind !== 'nothing') || hasOnlyRecovery(facts),
    checked: sure && gapsSure && originationRead(facts),
  }
}

/** Calls to numbers are answered by the Disaster Recovery URL, not by the PBX. */
function hasOnlyRecovery(facts: TrunkFacts): boolean {
  const { served } = originationSplit(facts)
  return regionCodes.some((region) => {
    const instance = facts.trunk.instances[region]
    if (!instance || served[region].length === 0) return false
    const parts = facts.parts[region]
    return (missingForOrigination(instance, parts)?.length ?? 0) > 0 && originationFails(instance, parts) === false
  })
}

const originationRead = ({ trunk, parts }: TrunkFacts): boolean =>
  regionCodes.every((region) => !trunk.instances[region] || parts[region]?.originationUrls !== undefined)
