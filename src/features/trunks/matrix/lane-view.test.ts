import { expect, it } from 'vitest'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import {
  accessList,
  configuration,
  eastMountainFacts,
  numberAt,
  numberFacts,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  withInstance,
  withNumber,
  withParts,
} from '../../../domain/account/facts-fixture.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import { trunkVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import { type LaneView, laneView } from './lane-view.ts'

const east = eastMountainFacts()
const noUrl = { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })] }
const noAccess = { ipAccessControlLists: [accessList('ie1', [])] }
const inIe1 = { ...withNumber(east, { route: settledIn('ie1') }), terminationRoute: settledIn('ie1') }
const many = (routes: readonly (ReturnType<typeof settledIn> | undefined)[]) =>
  routes.map((route, index) =>
    numberFacts({
      number: numberAt(index),
      configurations: {
        us1: configuration('us1', { number: numberAt(index) }),
        ie1: configuration('ie1', { number: numberAt(index) }),
        au1: null,
      },
      route,
    }),
  )
const deadInUs1 = numberFacts({
  number: numberAt(9),
  configurations: { us1: null, ie1: configuration('ie1', { number: numberAt(9) }), au1: null },
  route: settledIn('us1'),
})

function view(region: RegionCode, facts: TrunkFacts, reading = false): LaneView {
  const verdict = trunkVerdict(facts)
  return laneView({ region, facts, failing: verdict.kind === 'stranded' ? verdict.failing : [], reading })
}

/** The lane as text: "*" lit, "~" moving, "!" failing. */
function read(lane: LaneView): string {
  if (lane.kind === 'plain') return [lane.title, lane.note].filter(Boolean).join(': ')
  const line = (name: string, { text, atLeast, look, fails }: typeof lane.fromPbx) =>
    `${{ dark: '', lit: '*', moving: '~' }[look]}${fails ? '!' : ''}${name} ${atLeast ? 'at least ' : ''}${text}`
  return [line('PBX', lane.fromPbx), line('numbers', lane.toNumbers), lane.marker?.title].filter(Boolean).join(' | ')
}

it.each<readonly [string, RegionCode, TrunkFacts, string]>([
  ['both legs here', 'us1', east, '*PBX active | *numbers 1'],
  ['configured, no calls', 'ie1', east, 'Standby: created 11 Mar'],
  ['no instance', 'au1', east, 'None'],
  ['termination alone', 'ie1', { ...east, terminationRoute: settledIn('ie1') }, '*PBX active | numbers –'],
  ['numbers alone', 'ie1', withNumber(east, { route: settledIn('ie1') }), 'PBX – | *numbers 1'],
  ['lacks a part, no calls', 'ie1', withParts(east, 'ie1', noUrl), 'Incomplete: no enabled origination URI'],
  [
    'lacks two parts, no calls',
    'ie1',
    withParts(east, 'ie1', { ...noUrl, ...noAccess }),
    'Incomplete: access lists are empty, no enabled origination URI',
  ],
  [
    'lacks what the other leg needs',
    'ie1',
    withParts({ ...east, terminationRoute: settledIn('ie1') }, 'ie1', noUrl),
    '*PBX active | numbers – | Incomplete: no enabled origination URI',
  ],
  [
    'numbers without a way out',
    'ie1',
    withParts(withNumber(east, { route: settledIn('ie1') }), 'ie1', noUrl),
    'PBX – | *!numbers 1, failing | Incomplete: no enabled origination URI',
  ],
  [
    'calls from the PBX refused',
    'ie1',
    withParts(inIe1, 'ie1', noAccess),
    '*!PBX active, failing | *numbers 1 | Incomplete: access lists are empty',
  ],
  [
    'active where there is no instance',
    'au1',
    { ...east, terminationRoute: settledIn('au1') },
    '*!PBX active, failing | numbers – | None: no instance in this Region',
  ],
  [
    'a number not connected where there is no instance',
    'au1',
    withNumber(east, { route: settledIn('au1') }),
    'PBX – | *!numbers 1, failing | None: no instance in this Region',
  ],
  ['propagating to here', 'ie1', { ...east, terminationRoute: propagatingTo('ie1') }, '~PBX propagating | numbers –'],
  [
    'the known former Region',
    'us1',
    { ...east, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' },
    '*PBX may still take calls | *numbers 1',
  ],
  [
    'a number propagating to here',
    'ie1',
    withNumber(east, { route: propagatingTo('ie1') }),
    'PBX – | ~numbers 1 propagating',
  ],
  [
    'some numbers not loaded',
    'us1',
    { ...east, numbers: many([settledIn('us1'), settledIn('us1'), undefined]) },
    '*PBX active | *numbers at least 2',
  ],
  [
    'all loaded numbers propagate, some are not loaded',
    'ie1',
    { ...east, numbers: many([propagatingTo('ie1'), propagatingTo('ie1'), undefined]) },
    'PBX – | ~numbers at least 2 propagating',
  ],
  [
    'some loaded numbers propagate, some are not loaded',
    'ie1',
    { ...east, numbers: many([propagatingTo('ie1'), settledIn('ie1'), undefined]) },
    'PBX – | *numbers at least 2, 1 propagating',
  ],
  [
    'a number not connected beside numbers that work',
    'us1',
    { ...east, numbers: [...many([settledIn('us1'), settledIn('us1'), undefined]), deadInUs1] },
    '*PBX active | *!numbers at least 2, 1 more failing',
  ],
  [
    'only numbers that have not loaded',
    'ie1',
    { ...east, numbers: many([undefined, undefined]) },
    'PBX – | numbers 2 not loaded',
  ],
  ['the Region did not answer', 'ie1', regionUnread(east, 'ie1'), 'Not loaded'],
  [
    'the Region did not answer, and is active',
    'ie1',
    regionUnread({ ...east, terminationRoute: settledIn('ie1') }, 'ie1'),
    '*PBX active | numbers not loaded | Not loaded',
  ],
  ['the route has not loaded', 'ie1', { ...east, terminationRoute: undefined }, 'PBX not loaded | numbers –'],
  ['the lists have not loaded', 'ie1', { ...east, parts: {} }, 'PBX – | numbers –'],
  [
    'attached lists are known before they load',
    'ie1',
    withInstance({ ...east, parts: {} }, 'ie1', { authTypes: [] }),
    'Incomplete: no list is attached',
  ],
])('%s, in %s', (_name, region, facts, expected) => {
  expect(read(view(region, facts))).toBe(expected)
})

it('says that the Region is loading', () => {
  expect(read(view('ie1', regionUnread(east, 'ie1'), true))).toBe('Loading…')
})

it('is red only if fresh facts show that calls fail', () => {
  const facts = withParts(inIe1, 'ie1', noAccess)
  expect(read(laneView({ region: 'ie1', facts, failing: [], reading: true }))).toBe(
    '*PBX active | *numbers 1 | Incomplete: access lists are empty',
  )
})

it('has the count of numbers not loaded in its title', () => {
  const lane = view('us1', { ...east, numbers: many([settledIn('us1'), undefined, undefined]) })
  expect(lane.kind === 'legs' && lane.toNumbers.title).toBe('1, 2 not loaded')
})
