import { type InstanceParts, instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import { type Instant, minutes } from '../base/instant.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion } from '../account/route.ts'
import type { Trunk } from '../account/trunk.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'
import { missingForOrigination, missingForTermination, originationFails } from './missing-part.ts'
import { originationSplit } from './origination-split.ts'

/** In the order in which an operator sets a trunk up. */
export const setupSteps = ['name', 'callers', 'way-out', 'numbers'] as const
export type SetupStep = (typeof setupSteps)[number]

/** A trunk that could not take a call yet. Nothing that worked has stopped, so it is not a failure. */
export type SettingUp = { readonly region: RegionCode; readonly missing: readonly SetupStep[] }

/** An older trunk that cannot take calls is more likely broken than unfinished. */
const youngFor = minutes(24 * 60)

export const isYoung = ({ instances }: Trunk, now: Instant): boolean =>
  Object.values(instances).every(({ dateCreated }) => now - dateCreated < youngFor)

/** Null for any other trunk, and while it is not known. Calls that reach a number now are never a matter of setting up. */
export function settingUp(facts: TrunkFacts): SettingUp | null {
  const { trunk, regionsRead, hasWorked = false } = facts
  const [instance, ...others] = Object.values(trunk.instances)
  if (!instance || others.length > 0 || hasWorked || !isYoung(trunk, facts.now)) return null
  const { region } = instance
  if (!regionCodes.every((code) => regionsRead.includes(code)) || !facts.numberListsRead.includes(region)) return null
  const { served, notRead } = originationSplit(facts)
  if (notRead.length > 0 || served[region].length > 0) return null
  const parts = facts.parts[region]
  if (!isNotYet(instance, parts, facts)) return null
  return { region, missing: setupSteps.filter((step) => isMissing(step, instance, parts, facts)) }
}

/** It is known that no call from the PBX can be accepted. A route that somebody moved is a change, not a beginning. */
function isNotYet(instance: TrunkInstance, parts: InstanceParts | NotRead, facts: TrunkFacts): boolean {
  const { trunk, terminationRoute: route } = facts
  const missing = missingForTermination(instance, parts)
  if (missing === undefined || missing.length === 0) return false
  return trunk.domainName === null || (!!route && activeRegion(route) === instance.region)
}

function isMissing(
  step: SetupStep,
  instance: TrunkInstance,
  parts: InstanceParts | NotRead,
  facts: TrunkFacts,
): boolean {
  switch (step) {
    case 'name':
      return instance.domainName === null
    case 'callers':
      return (missingForTermination(instance, parts) ?? []).some((part) => part !== 'no-domain-name')
    case 'way-out':
      return missingForOrigination(instance, parts)?.length !== 0
    case 'numbers':
      return facts.numbers.length === 0
  }
}

/** Whether the trunk can take a call in either direction now. Once it could, it is set up. */
export function canTakeCalls(facts: TrunkFacts): boolean {
  const route = facts.terminationRoute
  const region = route ? activeRegion(route) : undefined
  const instance = region && instanceIn(region, facts)
  const fromPbx = region && instance ? missingForTermination(instance, facts.parts[region])?.length === 0 : false
  const { served } = originationSplit(facts)
  const toNumbers = regionCodes.some((code) => {
    const one = facts.trunk.instances[code]
    return one && served[code].length > 0 && originationFails(one, facts.parts[code]) === false
  })
  return fromPbx || toNumbers
}
