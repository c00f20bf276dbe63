import type { E164 } from '../base/e164.ts'
import { instanceIn, type NumberFacts, type TrunkFacts } from '../account/facts.ts'
import { type Fix, fixOf } from './finding-fix.ts'
import { type Finding, type FindingId, severities, type Severity } from './finding.ts'
import { associatedRegions, reachedIn } from '../account/number-reach.ts'
import { liveFinding } from './live-finding.ts'
import { liveGaps } from '../verdict/live-gaps.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { settingUp } from '../verdict/setting-up.ts'
import { findingKey } from './planned-reroutes.ts'
import { originationFindings } from './preflight-origination.ts'
import { terminationFindings } from './preflight-termination.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg, type RouteSubject } from '../account/route.ts'

/**
 * A finding about the account as it is. `now`: in the Region that handles the calls. `if`: in another Region with an
 * instance, if the calls were routed there.
 */
export type ReadinessFinding = {
  readonly when: 'now' | 'if'
  /** Where the calls are or would be processed. */
  readonly region: RegionCode
  readonly leg: Leg
  readonly finding: Finding
  /** The affected numbers; empty on the termination leg. */
  readonly numbers: readonly E164[]
  /** Calls fail now; only these findings are red. */
  readonly fails: boolean
  readonly fix: Fix | null
}

export type TrunkReadiness = {
  /** Worst first: calls that fail now, then by severity. */
  readonly findings: readonly ReadinessFinding[]
  /** Numbers whose routes are not loaded, so nobody knows where their calls go. */
  readonly numbersNotRead: number
  readonly terminationNotRead: boolean
}

/** Preflight's findings for one trunk: for the Region that handles its calls now, and for each standby instance. */
export function trunkReadiness(facts: TrunkFacts): TrunkReadiness {
  const all = [...liveReadiness(facts), ...terminationReadiness(facts), ...mergeAlike(numbersReadiness(facts), facts)]
  return {
    findings: all.filter(({ finding }) => finding.severity !== 'passed').toSorted((a, b) => rank(a) - rank(b)),
    numbersNotRead: facts.numbers.filter(({ route }) => route === undefined).length,
    terminationNotRead: facts.terminationRoute === undefined,
  }
}

const rank = ({ fails, finding }: ReadinessFinding): number => (fails ? -1 : severities.indexOf(finding.severity))

/** Findings that mean every affected call fails. */
const failing: ReadonlySet<FindingId> = new Set([
  'no-instance',
  'no-list-attached',
  'access-lists-empty',
  'credential-lists-empty',
  'number-not-configured',
  'number-not-connected',
  'no-enabled-origination-url',
  'no-reachable-origination-url',
] as const)

/** Skip findings that only make sense when comparing two instances. */
const onlyOfReroutes: ReadonlySet<FindingId> = new Set(['password-unknown', 'media-leaves-elsewhere'] as const)

/** True of nearly every instance, so only the review, the card and the Termination tab say it (R21). */
const onlyOfReviews: ReadonlySet<FindingId> = new Set(['cps-unknown'] as const)

type Given = Pick<ReadinessFinding, 'when' | 'region' | 'leg' | 'numbers'>

function readiness(findings: readonly Finding[], given: Given, facts: TrunkFacts): readonly ReadinessFinding[] {
  const { when, leg, numbers } = given
  const subjects = numbers.map((number): RouteSubject => ({ leg: 'origination', number }))
  return findings
    .filter(({ id }) => !onlyOfReviews.has(id) && (when === 'if' || !onlyOfReroutes.has(id)))
    .map((finding): ReadinessFinding => {
      const fails = when === 'now' && failing.has(finding.id) && settingUp(facts) === null
      return { ...given, finding, fails, fix: fixOf(finding, leg === 'origination' ? subjects : [], facts) }
    })
}

function terminationReadiness(facts: TrunkFacts): readonly ReadinessFinding[] {
  const route = facts.terminationRoute
  if (route === null || route === undefined) return []
  const active = activeRegion(route)
  const at = (when: Given['when'], region: RegionCode) =>
    readiness(terminationFindings(active, region, facts), { when, region, leg: 'termination', numbers: [] }, facts)
  return [
    ...at('now', active),
    ...regionCodes
      .filter((region) => region !== active && instanceIn(region, facts))
      .flatMap((region) => at('if', region)),
  ]
}

/** What the Regions that handle the calls now lack and others have. */
function liveReadiness(facts: TrunkFacts): readonly ReadinessFinding[] {
  const { served } = originationSplit(facts)
  return liveGaps(facts).gaps.map((gap): ReadinessFinding => {
    const finding = liveFinding(gap)
    const numbers = gap.leg === 'termination' ? [] : served[gap.live].map(({ number }) => number)
    const { leg, live: region } = gap
    return { when: 'now', region, leg, finding, numbers, fails: false, fix: fixOf(finding, [], facts) }
  })
}

function numbersReadiness(facts: TrunkFacts): readonly ReadinessFinding[] {
  return [...Map.groupBy(facts.numbers, (number) => setUpOf(number, facts)).values()].flatMap((alike) => {
    const [first] = alike
    return first === undefined ? [] : ofAlike(alike, first, facts)
  })
}

/** Numbers with the same setup and route have the same findings. */
function setUpOf(number: NumberFacts, { trunk }: TrunkFacts): string {
  const reached = regionCodes.map((region) => {
    const what = reachedIn(region, number)
    if (what === undefined) return 'not loaded'
    return what.kind === 'trunk' ? what.trunkSid : what.kind === 'webhook' ? what.url : number.configurations[region]
  })
  const route = number.route && activeRegion(number.route)
  return JSON.stringify([route, associatedRegions(number, trunk), reached])
}

function ofAlike(alike: readonly NumberFacts[], first: NumberFacts, facts: TrunkFacts): readonly ReadinessFinding[] {
  const numbers = alike.map(({ number }) => number)
  const active = first.route && activeRegion(first.route)
  // Without the route, nothing can be told apart: a finding may be one of now, or of a Region that gets no calls.
  if (active === undefined) return []
  const at = (when: Given['when'], region: RegionCode) =>
    readiness(
      ofWhatAnswers(originationFindings(first, active, region, facts)),
      { when, region, leg: 'origination', numbers },
      facts,
    )
  return [
    ...at('now', active),
    ...regionCodes
      .filter((region) => region !== active && instanceIn(region, facts))
      .flatMap((region) => at('if', region)),
  ]
}

const isAnswer = ({ check, severity }: Finding): boolean => check === 'number' && !quiet.has(severity)

/** If something else or nothing answers the number, that is the only finding: this trunk's instance does not matter. */
function ofWhatAnswers(findings: readonly Finding[]): readonly Finding[] {
  const answer = findings.find(isAnswer)
  return answer ? [answer] : findings.filter(({ id }) => id !== 'no-instance')
}

const quiet: ReadonlySet<Severity> = new Set(['passed', 'not-checked'] as const)

/** Merges equal findings of several groups of numbers. */
function mergeAlike(findings: readonly ReadinessFinding[], facts: TrunkFacts): readonly ReadinessFinding[] {
  const groups = Map.groupBy(findings, ({ when, region, leg, finding }) =>
    [when, region, leg, findingKey(finding)].join(' '),
  )
  return [...groups.values()].flatMap((alike) => {
    const [first, ...others] = alike
    if (first === undefined || others.length === 0) return alike
    const numbers = alike.flatMap((one) => one.numbers)
    const subjects = numbers.map((number): RouteSubject => ({ leg: 'origination', number }))
    return [{ ...first, numbers, fix: fixOf(first.finding, subjects, facts) }]
  })
}
