import { describe, expect, it } from 'vitest'
import {
  ago,
  credentialList,
  eastMountain,
  eastMountainFacts,
  propagatingTo,
  regionUnread,
  settledIn,
  withParts,
} from '../../domain/account/facts-fixture.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { later, minutes } from '../../domain/base/instant.ts'
import { preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import { compareChecks } from './compare-checks.ts'
import { type RerouteCheck, routesOf } from './check-reroute.ts'

const plan = { subjects: [{ leg: 'termination', domainName: eastMountain }], target: 'ie1' } as const
const check = (facts: TrunkFacts): RerouteCheck => ({
  checkedAt: facts.now,
  facts,
  findings: preflightAll(plan, facts),
  routes: routesOf(plan, facts),
})

const facts = eastMountainFacts()
const emptyUsers = withParts(facts, 'ie1', { credentialLists: [credentialList('ie1', [])] })
const fewerUsers = withParts(facts, 'us1', { credentialLists: [credentialList('us1', ['office-pbx', 'branch'])] })
const writtenAgain = {
  kind: 'explicit',
  voiceRegion: 'us1',
  dateCreated: ago(2_000),
  dateUpdated: ago(6),
} as const

describe('the review is still valid', () => {
  it.each([
    ['nothing changed', facts, facts],
    ['a minute later', facts, { ...facts, now: later(facts.now, minutes(1)) }],
    ['a blocker is gone', emptyUsers, facts],
    ['a warning is gone', fewerUsers, facts],
    ['only a note came', eastMountainFacts({ numbers: [] }), facts],
  ])('%s', (_title, shown, now) => {
    expect(compareChecks(check(shown), check(now))).toBeNull()
  })
})

describe('the review is out of date', () => {
  it.each([
    ['a blocker came', facts, emptyUsers, ['credential-lists-empty']],
    ['a warning came', facts, fewerUsers, ['user-name-missing']],
    ['a Region fell silent', facts, regionUnread(facts, 'ie1'), ['target-not-read', 'not-checked']],
  ])('%s', (_title, shown, now, ids) => {
    const stale = compareChecks(check(shown), check(now))
    expect(stale?.routeChanged).toBe(false)
    expect(stale?.worse.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  })

  it.each([
    ['routed elsewhere', settledIn('us1'), propagatingTo('au1')],
    ['routed to the target', settledIn('us1'), settledIn('ie1')],
    ['written again, to the same Region', settledIn('us1'), writtenAgain],
    ['set for the first time, to where calls went by default', { kind: 'implicit' } as const, settledIn('us1')],
    ['not readable any more', settledIn('us1'), undefined],
  ])('the route is %s', (_title, before, after) => {
    const stale = compareChecks(
      check(eastMountainFacts({ terminationRoute: before })),
      check(eastMountainFacts({ terminationRoute: after })),
    )
    expect(stale?.routeChanged).toBe(true)
  })
})
