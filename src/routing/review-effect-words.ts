import type { TrunkFacts } from '../domain/facts.ts'
import type { Finding } from '../domain/finding.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { regionLabel } from '../domain/region.ts'
import { activeRegion } from '../domain/route.ts'
import { isWithoutTrunk } from '../domain/without-trunk.ts'
import { servedBy } from './finding-text-route.ts'
import { regionsNotRead } from '../domain/trunk-failures.ts'
import { originationSummary } from './origination-summary.ts'
import { routeOf } from './reroute-target.ts'
import { counted, regionsOfNumbers } from './words.ts'

export function changesWords({ subject, target }: ReroutePlan, facts: TrunkFacts): string {
  const route = routeOf(subject, facts)
  if (route !== undefined && activeRegion(route) === target) return 'Nothing: already active'
  return subject.leg === 'termination' ? '1 Termination URI · 0 numbers' : '0 Termination URIs · 1 number'
}

/** "Calls to numbers stay in US1". */
export function staysWords({ subject }: ReroutePlan, facts: TrunkFacts): string {
  if (subject.leg === 'termination') return numbersStay(facts)
  const others = facts.numbers.length - 1
  const unread = regionsNotRead(facts).length > 0 ? 'at least ' : ''
  return [
    pbxStays(facts),
    ...(others > 0 ? [`${unread}${counted(others, 'other number')} ${others === 1 ? 'stays' : 'stay'}`] : []),
  ].join(' · ')
}

function numbersStay(facts: TrunkFacts): string {
  if (facts.numbers.length === 0 && regionsNotRead(facts).length === 0) return 'No numbers on this trunk'
  const { counts, notRead, prepared } = originationSummary(facts)
  return counts.length === 0 || notRead > 0 || regionsNotRead(facts).length > 0 || prepared.length > 0
    ? 'Calls to numbers stay where they are'
    : `Calls to numbers stay in ${regionsOfNumbers(counts)}`
}

function pbxStays({ trunk, terminationRoute }: TrunkFacts): string {
  if (isWithoutTrunk(trunk)) return 'Every other route'
  if (trunk.domainName === null) return 'No Termination URI on this trunk'
  return terminationRoute
    ? `Calls from your PBX stay in ${regionLabel(activeRegion(terminationRoute))}`
    : 'Calls from your PBX stay where they are'
}

/** "Aligned in IE1", "Split". */
export function legsAfterwardsWords({ target }: ReroutePlan, findings: readonly Finding[] | null): string {
  if (findings === null) return 'Checking…'
  const finding = findings.find(({ check }) => check === 'legs-afterwards')
  if (finding?.id === 'legs-in-two-regions') return 'Split'
  if (finding?.id === 'number-not-served') {
    const pbx = finding.termination === null ? '' : `Calls from your PBX in ${regionLabel(finding.termination)} · `
    return `${pbx}${pbx ? 'the' : 'The'} number served by ${servedBy[finding.by]} in ${regionLabel(target)}`
  }
  return finding?.id === 'passed' ? `Aligned in ${regionLabel(target)}` : 'Not checked'
}
