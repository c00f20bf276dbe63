import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  configuration,
  eastMountainFacts,
  instance,
  must,
  numberAt,
  numberFacts,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import { instanceState, type PresentInstance } from './instance-state.ts'
import type { RegionCode } from '../base/region.ts'
import { settlesAt } from '../account/route.ts'
import { groupTrunks } from '../account/trunk.ts'

const east = eastMountainFacts()
const until = settlesAt(propagatingTo('ie1'))
const noUrl = { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })] }
const noAccess = { ipAccessControlLists: [accessList('ie1', [])] }

function present(region: RegionCode, facts: TrunkFacts): PresentInstance {
  const state = instanceState(region, facts)
  if (state.kind !== 'present') throw new Error(`${region} is ${state.kind}`)
  return state
}

it('distinguishes no instance from one that is not loaded', () => {
  expect(instanceState('au1', east)).toEqual({ kind: 'none' })
  expect(instanceState('au1', regionUnread(east, 'au1'))).toEqual({ kind: 'not-read' })
})

it('shows both legs of an instance that handles calls', () => {
  expect(present('us1', east)).toMatchObject({
    summary: 'takes-calls',
    missing: [],
    fromPbx: { kind: 'active' },
    fromPbxFails: false,
    toNumbers: { routed: 1, failing: 0, dead: 0, propagating: 0, leaving: 0, unsettled: 0, notRead: 0, listRead: true },
  })
})

describe('summary: the first that is true', () => {
  it.each<readonly [string, string, TrunkFacts]>([
    ['standby', 'configured, no traffic', east],
    ['incomplete', 'no enabled origination URI', withParts(east, 'ie1', noUrl)],
    ['incomplete', 'no address in its lists', withParts(east, 'ie1', noAccess)],
    [
      'incomplete',
      'no list attached, the lists unread',
      withInstance({ ...east, parts: {} }, 'ie1', { authTypes: [] }),
    ],
    ['incomplete', 'though it takes calls', withParts({ ...east, terminationRoute: settledIn('ie1') }, 'ie1', noUrl)],
    ['takes-calls', 'from the PBX only', { ...east, terminationRoute: settledIn('ie1') }],
    ['takes-calls', 'to a number only', withNumber(east, { route: settledIn('ie1') })],
    ['takes-calls', 'with its lists unread', { ...east, terminationRoute: settledIn('ie1'), parts: {} }],
    [
      'takes-calls',
      'from the PBX for a few minutes yet',
      { ...east, terminationRoute: propagatingTo('us1'), formerTerminationRegion: 'ie1' },
    ],
    [
      'takes-calls',
      'to a number for a few minutes yet',
      withNumber(east, { route: propagatingTo('us1'), formerRegion: 'ie1' }),
    ],
    ['not-read', 'its parts', { ...east, parts: {} }],
    ['not-read', 'its origination URIs', withParts(east, 'ie1', { originationUrls: undefined })],
    ['not-read', 'its access lists', withParts(east, 'ie1', { ipAccessControlLists: undefined })],
    ['not-read', 'the termination route', { ...east, terminationRoute: undefined }],
    ['not-read', "the number's route", withNumber(east, { route: undefined })],
    ['not-read', 'the list of numbers', { ...east, numberListsRead: ['us1', 'au1'] }],
  ])('%s: %s', (summary, _, facts) => {
    expect(present('ie1', facts).summary).toBe(summary)
  })
})

describe('what fails now', () => {
  it('is nothing in a standby Region, whatever is missing there', () => {
    const facts = withParts(east, 'ie1', { ...noUrl, ...noAccess })
    expect(present('ie1', facts)).toMatchObject({
      missing: ['access-lists-empty', 'no-enabled-origination-url'],
      fromPbxFails: false,
      toNumbers: { failing: 0 },
    })
  })

  it('is every call from the PBX, once termination is active here', () => {
    const facts = withParts({ ...east, terminationRoute: settledIn('ie1') }, 'ie1', noAccess)
    expect(present('ie1', facts).fromPbxFails).toBe(true)
  })

  it('is unknown while lists are not loaded', () => {
    expect(present('ie1', { ...east, terminationRoute: settledIn('ie1'), parts: {} }).fromPbxFails).toBe(false)
  })

  it('is every number served without an enabled origination URI', () => {
    const facts = withParts(withNumber(east, { route: settledIn('ie1') }), 'ie1', noUrl)
    expect(present('ie1', facts).toNumbers).toMatchObject({ routed: 1, failing: 1 })
  })

  it('does not include numbers that Disaster Recovery answers', () => {
    const recovered = withInstance(east, 'ie1', { disasterRecoveryUrl: 'https://example.com' })
    const facts = withParts(withNumber(recovered, { route: settledIn('ie1') }), 'ie1', noUrl)
    expect(present('ie1', facts)).toMatchObject({ summary: 'incomplete', toNumbers: { routed: 1, failing: 0 } })
  })

  it('includes a number that is routed here but associated only elsewhere', () => {
    const facts = withNumber(east, { route: settledIn('ie1'), configurations: { ie1: null } })
    expect(present('ie1', facts).toNumbers).toMatchObject({ routed: 0, failing: 1, dead: 1 })
  })
})

it('counts numbers that propagate to and from this Region', () => {
  const facts = {
    ...east,
    numbers: [
      numberFacts({ number: numberAt(1), route: propagatingTo('ie1'), formerRegion: 'us1' }),
      numberFacts({ number: numberAt(2), route: settledIn('ie1') }),
      numberFacts({ number: numberAt(3), route: undefined }),
      numberFacts({ number: numberAt(4), route: undefined, configurations: { us1: configuration('us1') } }),
    ],
  }
  expect(present('ie1', facts).toNumbers).toMatchObject({ routed: 2, propagating: 1, leaving: 0, notRead: 1 })
  expect(present('us1', facts).toNumbers).toMatchObject({ routed: 0, propagating: 0, leaving: 1, notRead: 2 })
})

describe('a number that is routed to a Region which is not loaded', () => {
  const moved = regionUnread(withNumber(east, { route: settledIn('ie1') }), 'ie1')

  it('does not come here, so the instance is standby', () => {
    expect(present('us1', { ...moved, terminationRoute: settledIn('ie1') })).toMatchObject({
      summary: 'standby',
      toNumbers: { routed: 0, notRead: 0 },
    })
  })

  it('may still come here for a few minutes', () => {
    const moving = withNumber(moved, { route: propagatingTo('ie1'), formerRegion: 'us1' })
    expect(present('us1', moving).toNumbers).toMatchObject({ routed: 0, notRead: 0, leaving: 1 })
  })
})

it('shows that termination propagates', () => {
  const facts = { ...east, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' } as const
  expect(present('ie1', facts).fromPbx).toEqual({ kind: 'propagating', until })
  expect(present('us1', facts).fromPbx).toEqual({ kind: 'may-still-take-calls', until })
})

describe('a re-route that propagates from an unknown Region', () => {
  it('may bring calls here, so the instance is not standby', () => {
    const moving = { ...withNumber(east, { route: settledIn('ie1') }), terminationRoute: propagatingTo('ie1') }
    expect(present('us1', moving)).toMatchObject({ summary: 'not-read', fromPbx: { kind: 'may-take-calls' } })
  })

  it('counts for a number where the number is associated', () => {
    const moving = { ...withNumber(east, { route: propagatingTo('ie1') }), terminationRoute: settledIn('ie1') }
    expect(present('us1', moving)).toMatchObject({ summary: 'not-read', toNumbers: { leaving: 0, unsettled: 1 } })
    expect(present('ie1', moving).toNumbers).toMatchObject({ propagating: 1, unsettled: 0 })
  })
})

it('judges an instance without a domain name by its numbers alone', () => {
  const [trunk] = groupTrunks([instance('us1', { domainName: null, authTypes: [] })])
  const unnamed = { ...east, trunk: must(trunk), terminationRoute: null }
  expect(present('us1', unnamed)).toMatchObject({
    summary: 'takes-calls',
    missing: [],
    fromPbx: { kind: 'no-domain-name' },
    fromPbxFails: false,
  })
  expect(present('us1', { ...unnamed, numbers: [] }).summary).toBe('standby')
})
