import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import {
  configuration,
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
  withNumber,
  withParts,
} from '../../../domain/account/facts-fixture.ts'
import { settlesAt } from '../../../domain/account/route.ts'
import { groupTrunks } from '../../../domain/account/trunk.ts'
import { trunkVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import { type FindingsView, findingsView } from './findings-view.ts'

const east = eastMountainFacts()
const noUrl = { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })] }
const unnamed = must(groupTrunks([instance('us1', { domainName: null })])[0])
const lakeside = trunkSid('us1', 'lakeside')

function view(
  facts: TrunkFacts,
  over: { reading?: boolean; failedIn?: readonly ['ie1']; failedReroutes?: readonly string[] } = {},
): FindingsView {
  return findingsView({
    facts,
    verdict: trunkVerdict(facts),
    reading: false,
    failedIn: [],
    nameOfTrunk: (sid) => (sid === lakeside ? 'Lakeside Clinic' : undefined),
    failedReroutes: [],
    ...over,
  })
}

const lines = (findings: FindingsView) => [findings.now, ...findings.notes]

const preparedInIe1 = (us1: Parameters<typeof configuration>[1]) =>
  withNumber(east, { configurations: { us1: configuration('us1', us1) } })

describe('the two lines', () => {
  it('start with a failed last re-route', () => {
    const failedReroutes = ['last re-route to IE1 failed']
    expect(lines(view(withParts(east, 'ie1', noUrl), { failedReroutes }))).toEqual([
      'Aligned in US1',
      'last re-route to IE1 failed',
      'IE1 not ready (1)',
    ])
  })

  it.each<readonly [string, TrunkFacts, readonly string[]]>([
    ['nothing unusual', east, ['Aligned in US1']],
    ['a Region that is not ready', withParts(east, 'ie1', noUrl), ['Aligned in US1', 'IE1 not ready (1)']],
    [
      'a route that was never set',
      { ...withNumber(east, { route: implicit }), terminationRoute: implicit },
      ['Aligned in US1', 'route never set'],
    ],
    ['legs in two Regions', withNumber(east, { route: settledIn('ie1') }), ['Split', '1 number in IE1']],
    [
      'stranded: only what fails',
      withParts(withNumber(east, { route: settledIn('ie1') }), 'ie1', noUrl),
      ['Stranded', '1 number, no URI in IE1'],
    ],
    [
      'stranded without an instance',
      { ...east, terminationRoute: settledIn('au1') },
      ['Stranded', 'from PBX, no instance in AU1'],
    ],
    ['a number propagates', withNumber(east, { route: propagatingTo('ie1') }), ['Propagating', '1 number']],
    [
      'a prepared number reaches another trunk',
      preparedInIe1({ trunkSid: lakeside }),
      ['Aligned in US1', '1 number reaches Lakeside Clinic'],
    ],
    [
      'a prepared number reaches a webhook',
      preparedInIe1({ trunkSid: null, voiceUrl: 'https://example.com' }),
      ['Aligned in US1', '1 number reaches a webhook in US1'],
    ],
    [
      'neither a URI nor numbers',
      { ...east, trunk: unnamed, terminationRoute: null, numbers: [] },
      ['No traffic', 'no calls on either leg'],
    ],
    ['a Region that did not answer', regionUnread(east, 'ie1'), ['Partly loaded', 'IE1 did not answer']],
    ['nothing loaded', { ...east, terminationRoute: undefined, numbers: [] }, ['Not loaded']],
  ])('%s', (_name, facts, expected) => {
    expect(lines(view(facts))).toEqual(expected)
  })
})

const partlyLoaded: TrunkFacts = {
  ...east,
  numbers: [numberFacts(), { ...numberFacts({ number: numberAt(1) }), route: undefined }],
}

it('never shows a partial finding as the verdict', () => {
  expect(lines(view(partlyLoaded))).toEqual(['Partly loaded', 'so far aligned in US1'])
  expect(view(partlyLoaded).kind).toBe('not-read')
})

const unreadNumber = { ...numberFacts({ number: numberAt(1) }), route: undefined }

it.each<readonly [string, TrunkFacts, readonly string[]]>([
  ['a change of the URI', { ...partlyLoaded, terminationRoute: propagatingTo('us1') }, ['Propagating', 'so far']],
  [
    'a change of a number',
    { ...east, numbers: [numberFacts({ route: propagatingTo('us1') }), unreadNumber] },
    ['Propagating', 'so far', '1 number'],
  ],
  [
    'two legs in two Regions',
    { ...partlyLoaded, terminationRoute: settledIn('ie1') },
    ['Split', 'so far', '1 number in US1'],
  ],
  [
    'two legs in two Regions, and a Region that did not answer',
    regionUnread({ ...east, terminationRoute: settledIn('ie1') }, 'au1'),
    ['Split', 'so far', '1 number in US1', 'AU1 did not answer'],
  ],
])('leads with what further loading cannot change: %s', (_name, facts, expected) => {
  expect(lines(view(facts))).toEqual(expected)
})

it('shows "Loading…" until the verdict is known, and keeps a known verdict while loading again', () => {
  expect(lines(view(partlyLoaded, { reading: true }))).toEqual(['Loading…'])
  expect(lines(view(east, { reading: true }))).toEqual(['Aligned in US1'])
})

it('counts down to when the last change settles', () => {
  const facts = { ...east, terminationRoute: propagatingTo('ie1') }
  expect(view(facts).until).toBe(settlesAt(propagatingTo('ie1')))
  expect(view(east).until).toBeNull()
})

it('has the reasons why a Region is not ready for the hint', () => {
  expect(view(withParts(east, 'ie1', noUrl)).reasons).toEqual(['No origination URI is enabled in IE1.'])
})
