import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  configuration,
  credentialList,
  eastMountainFacts,
  implicit,
  instance,
  must,
  numberAt,
  numberFacts,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import { latest } from '../base/instant.ts'
import { settlesAt } from '../account/route.ts'
import { groupTrunks } from '../account/trunk.ts'
import { trunkVerdict } from './trunk-verdict.ts'

const east = eastMountainFacts()
const noUrl = { originationUrls: [originationUrl('us1', 'sip:203.0.113.7', { enabled: false })] }
const until = must(settlesAt(propagatingTo('ie1')) ?? undefined)
const recovery = { disasterRecoveryUrl: 'https://example.com' }
const [unnamedTrunk] = groupTrunks([instance('us1', { domainName: null, authTypes: [] })])
const unnamed: TrunkFacts = { ...east, trunk: must(unnamedTrunk), terminationRoute: null }
const numbersIn = (...regions: readonly ('us1' | 'ie1')[]) =>
  regions.map((region, index) => numberFacts({ number: numberAt(index), route: settledIn(region) }))

describe('aligned', () => {
  it.each<readonly [string, 'us1' | 'ie1', TrunkFacts]>([
    ['both legs in one Region', 'us1', east],
    [
      'neither route ever written (R10)',
      'us1',
      withNumber({ ...east, terminationRoute: implicit }, { route: implicit }),
    ],
    [
      'both legs in another',
      'ie1',
      withNumber({ ...east, terminationRoute: settledIn('ie1') }, { route: settledIn('ie1') }),
    ],
    [
      'without numbers, of the termination leg alone',
      'ie1',
      { ...east, terminationRoute: settledIn('ie1'), numbers: [] },
    ],
    ['without a domain name, of the numbers alone', 'us1', unnamed],
    ['whatever a standby Region lacks', 'us1', withParts(withInstance(east, 'ie1', { authTypes: [] }), 'ie1', noUrl)],
    ['without a way out but Disaster Recovery', 'us1', withParts(withInstance(east, 'us1', recovery), 'us1', noUrl)],
    ['whatever is unread of a standby Region', 'us1', { ...east, parts: { us1: must(east.parts.us1) } }],
  ])('%s', (_, region, facts) => {
    expect(trunkVerdict(facts)).toEqual({ kind: 'aligned', region })
  })
})

describe('split', () => {
  it('says where the legs and numbers are', () => {
    const facts = { ...east, numbers: numbersIn('us1', 'ie1', 'ie1') }
    expect(trunkVerdict(facts)).toEqual({
      kind: 'split',
      termination: 'us1',
      numbersIn: [
        { region: 'us1', count: 1 },
        { region: 'ie1', count: 2 },
      ],
    })
  })

  it('can be between termination and all numbers', () => {
    expect(trunkVerdict(withNumber(east, { route: settledIn('ie1') }))).toEqual({
      kind: 'split',
      termination: 'us1',
      numbersIn: [{ region: 'ie1', count: 1 }],
    })
  })
})

describe('stranded', () => {
  const failing = (facts: TrunkFacts) => {
    const verdict = trunkVerdict(facts)
    return verdict.kind === 'stranded'
      ? verdict.failing.map(({ leg, region, reason, numbers }) => `${leg} ${region} ${reason} ${numbers}`)
      : verdict
  }

  it.each<readonly [string, readonly string[], TrunkFacts]>([
    [
      'termination in a Region without an instance (R8)',
      ['termination au1 no-instance 0'],
      { ...east, terminationRoute: settledIn('au1') },
    ],
    [
      'an implicit route, and no instance in US1 (R10)',
      ['termination us1 no-instance 0'],
      withInstance({ ...east, terminationRoute: implicit, numbers: [] }, 'us1', null),
    ],
    [
      'no list attached where termination is active, though lists were not loaded',
      ['termination us1 no-list-attached 0'],
      withInstance({ ...east, parts: {} }, 'us1', { authTypes: [] }),
    ],
    [
      'both lists empty: two reasons',
      ['termination us1 access-lists-empty 0', 'termination us1 credential-lists-empty 0'],
      withParts(east, 'us1', {
        ipAccessControlLists: [accessList('us1', [])],
        credentialLists: [credentialList('us1', [])],
      }),
    ],
    [
      'numbers without a way out, counted',
      ['origination us1 no-enabled-origination-url 2'],
      withParts({ ...east, numbers: numbersIn('us1', 'us1') }, 'us1', noUrl),
    ],
    [
      'a number routed to a Region where nothing is configured',
      ['origination au1 not-connected 1'],
      withNumber(east, { route: settledIn('au1') }),
    ],
    [
      'a failure that is known, though another Region did not answer',
      ['termination us1 no-list-attached 0'],
      regionUnread(withInstance({ ...east, parts: {} }, 'us1', { authTypes: [] }), 'au1'),
    ],
    [
      'before propagating',
      ['termination au1 no-instance 0'],
      withNumber({ ...east, terminationRoute: propagatingTo('au1') }, { route: propagatingTo('us1') }),
    ],
  ])('%s', (_, expected, facts) => {
    expect(failing(facts)).toEqual(expected)
  })

  it.each([
    ['a webhook', { trunkSid: null, voiceUrl: 'https://example.com' }],
    ['another trunk', { trunkSid: trunkSid('ie1', 'other') }],
  ])('does not include a number that reaches %s', (_, changes) => {
    const facts = withNumber(east, { route: settledIn('ie1'), configurations: { ie1: configuration('ie1', changes) } })
    expect(trunkVerdict(facts)).toEqual({ kind: 'aligned', region: 'us1' })
  })
})

describe('propagating', () => {
  it('names the leg, its former Region if known, and until when', () => {
    const facts = { ...east, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' } as const
    expect(trunkVerdict(facts)).toEqual({
      kind: 'propagating',
      until,
      legs: [{ leg: 'termination', from: 'us1', to: 'ie1', until, numbers: 0 }],
    })
  })

  it('does not claim to know the former Region of a change made elsewhere', () => {
    expect(trunkVerdict({ ...east, terminationRoute: propagatingTo('ie1') })).toMatchObject({ legs: [{ from: null }] })
  })

  it('groups numbers that propagate alike, until the last has settled', () => {
    const first = numberFacts({ number: numberAt(1), route: propagatingTo('ie1'), formerRegion: 'us1' })
    const late = { kind: 'explicit', voiceRegion: 'ie1', dateCreated: east.now, dateUpdated: east.now } as const
    const second = numberFacts({ number: numberAt(2), route: late, formerRegion: 'us1' })
    const third = numberFacts({ number: numberAt(3), route: propagatingTo('us1'), formerRegion: 'ie1' })
    const verdict = trunkVerdict({ ...east, numbers: [first, second, third] })
    const last = latest([until, must(settlesAt(late) ?? undefined)])
    expect(verdict).toEqual({
      kind: 'propagating',
      until: last,
      legs: [
        { leg: 'origination', from: 'us1', to: 'ie1', until: last, numbers: 2 },
        { leg: 'origination', from: 'ie1', to: 'us1', until, numbers: 1 },
      ],
    })
  })
})

describe('not loaded', () => {
  const aligned = { kind: 'aligned', region: 'us1' }

  it.each<readonly [string, object, TrunkFacts]>([
    ['the termination route', { soFar: aligned, numbers: 0, regions: [] }, { ...east, terminationRoute: undefined }],
    ["a number's route", { soFar: aligned, numbers: 1, regions: [] }, withNumber(east, { route: undefined })],
    ['a Region', { soFar: aligned, numbers: 0, regions: ['au1'] }, regionUnread(east, 'au1')],
    ['a list of numbers', { soFar: aligned, regions: ['ie1'] }, { ...east, numberListsRead: ['us1'] }],
    ['the lists of the active instance', { soFar: aligned }, withParts(east, 'us1', { credentialLists: undefined })],
    ['its origination URIs', { soFar: aligned }, withParts(east, 'us1', { originationUrls: undefined })],
    [
      'both legs',
      { soFar: null, numbers: 1 },
      withNumber({ ...east, terminationRoute: undefined }, { route: undefined }),
    ],
  ])('%s', (_, expected, facts) => {
    expect(trunkVerdict(facts)).toMatchObject({ kind: 'not-read', ...expected })
  })
})

it('has no traffic without a domain name and without numbers', () => {
  expect(trunkVerdict({ ...unnamed, numbers: [] })).toEqual({ kind: 'no-traffic' })
})
