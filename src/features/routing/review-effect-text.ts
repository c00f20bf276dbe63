import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { Finding } from '../../domain/preflight/finding.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { isWithoutTrunk } from '../../domain/account/without-trunk.ts'
import { answererNames } from './finding-text-route.ts'
import { regionsNotRead } from '../../domain/verdict/trunk-failures.ts'
import { originationSummary } from './origination-summary.ts'
import { routeOf } from '../../domain/preflight/reroute-target.ts'
import { counted, upperFirst } from '../../domain/base/sentence-text.ts'
import { regionsOfNumbers } from '../../domain/verdict/entries-text.ts'

export function changesWords({ subjects, target }: PlannedReroutes, facts: TrunkFacts): string {
  const changing = subjects.filter((subject) => {
    const route = routeOf(subject, facts)
    return route === undefined || activeRegion(route) !== target
  })
  if (changing.length === 0) return 'Nothing: already active'
  const uris = changing.filter(({ leg }) => leg === 'termination').length
  return `${counted(uris, 'Termination URI')} · ${counted(changing.length - uris, 'number')}`
}

export function staysWords({ subjects }: PlannedReroutes, facts: TrunkFacts): string {
  const moved = subjects.filter(({ leg }) => leg === 'origination').length
  const withPbx = subjects.some(({ leg }) => leg === 'termination')
  if (moved === 0) return numbersStay(facts)
  const others = facts.numbers.length - moved
  const unread = regionsNotRead(facts).length > 0 ? 'at least ' : ''
  const stays = [
    ...(withPbx ? [] : [pbxStays(facts)]),
    ...(others > 0 ? [`${unread}${counted(others, 'other number')} ${others === 1 ? 'stays' : 'stay'}`] : []),
  ]
  return stays.length > 0 ? stays.join(' · ') : 'Nothing else on this trunk'
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

/** "Aligned in IE1", "From PBX in IE1, to numbers in US1". */
export function afterwardsWords({ target }: PlannedReroutes, findings: readonly Finding[] | null): string {
  if (findings === null) return 'Checking…'
  const all = findings.filter(({ check }) => check === 'legs-afterwards')
  const finding = all.find(({ id }) => id === 'legs-in-two-regions') ?? all[0]
  if (finding?.id === 'legs-in-two-regions') {
    const pbx = finding.termination === null ? '' : `from PBX in ${regionLabel(finding.termination)}, `
    const places = upperFirst(`${pbx}to numbers in ${regionsOfNumbers(finding.numbersIn)}`)
    return finding.allRead ? places : `${places} (in what has loaded)`
  }
  if (finding?.id === 'number-not-served') {
    const pbx = finding.termination === null ? '' : `from PBX in ${regionLabel(finding.termination)} · `
    return upperFirst(`${pbx}${answererNames[finding.by]} answers the number in ${regionLabel(target)}`)
  }
  return finding?.id === 'passed' ? `Aligned in ${regionLabel(target)}` : 'Not checked'
}
