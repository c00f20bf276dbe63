import type { E164 } from '../base/e164.ts'
import { instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import { type Reached, reachedIn } from '../account/number-reach.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { notChecked, passed } from './preflight-result.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type RouteSubject } from '../account/route.ts'
import { regionsNotRead } from '../verdict/trunk-failures.ts'

/** The Regions of the trunk's legs once the subject is routed to the target. Two Regions are allowed (R2). */
export function legsAfterwards(subject: RouteSubject, target: RegionCode, facts: TrunkFacts): Finding {
  const termination = terminationAfterwards(subject, target, facts)
  const split = originationSplit(facts)
  const lands = landsHere(subject, target, facts)
  const isSubject = (number: string): boolean => subject.leg === 'origination' && subject.number === number
  const numbersIn = regionCodes
    .map((region) => {
      const others = split.served[region].filter(({ number }) => !isSubject(number)).length
      return { region, count: others + (region === target && lands === true ? 1 : 0) }
    })
    .filter(({ count }) => count > 0)

  const allRead =
    termination !== undefined &&
    lands !== undefined &&
    split.notRead.every(({ number }) => isSubject(number)) &&
    regionsNotRead(facts).length === 0
  const reached = subject.leg === 'origination' && lands === false && reachedAt(subject.number, target, facts)
  if (reached && termination !== undefined) {
    return {
      id: 'number-not-served',
      severity: 'note',
      check: 'legs-afterwards',
      region: target,
      code: null,
      by: reached.kind,
      termination,
      numbersIn,
      allRead,
    }
  }
  const places = new Set([...(termination ? [termination] : []), ...numbersIn.map(({ region }) => region)])
  const check = 'legs-afterwards'
  if (places.size > 1) {
    return {
      id: 'legs-in-two-regions',
      severity: 'note',
      check,
      region: target,
      code: null,
      termination: termination ?? null,
      numbersIn,
      allRead,
    }
  }
  if (allRead) return passed(check, target)
  const [region] = regionsNotRead(facts)
  return region === undefined ? notChecked(check, target, 'route') : notChecked(check, region)
}

function terminationAfterwards(
  subject: RouteSubject,
  target: RegionCode,
  { trunk, terminationRoute }: TrunkFacts,
): RegionCode | null | NotRead {
  if (trunk.domainName === null) return null
  if (subject.leg === 'termination') return target
  return terminationRoute ? activeRegion(terminationRoute) : undefined
}

/** Whether this trunk would serve the subject; false for a Termination URI. */
function landsHere(subject: RouteSubject, target: RegionCode, facts: TrunkFacts): boolean | NotRead {
  if (subject.leg === 'termination') return false
  const reached = reachedAt(subject.number, target, facts)
  const instance = instanceIn(target, facts)
  if (reached === undefined || instance === undefined) return undefined
  return reached.kind === 'trunk' && reached.trunkSid === instance?.sid
}

function reachedAt(e164: E164, target: RegionCode, { numbers }: TrunkFacts): Reached | NotRead {
  const number = numbers.find((one) => one.number === e164)
  return number && reachedIn(target, number)
}
