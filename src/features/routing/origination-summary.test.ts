import { describe, expect, it } from 'vitest'
import {
  ago,
  configuration,
  eastMountainFacts,
  numberAt,
  numberFacts,
  propagatingTo,
  regionUnread,
  settledIn,
  trunkSid,
} from '../../domain/account/facts-fixture.ts'
import type { NumberFacts } from '../../domain/account/facts.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { type Route, settlesAt } from '../../domain/account/route.ts'
import { originationSummary, routedHereWords } from './origination-summary.ts'

let index = 0
function number(changes: Partial<NumberFacts>, us1: Partial<NumberConfiguration> = {}): NumberFacts {
  index += 1
  const e164 = numberAt(index)
  const at = (region: RegionCode, more: Partial<NumberConfiguration> = {}) =>
    configuration(region, { number: e164, ...more })
  return numberFacts({ number: e164, configurations: { us1: at('us1', us1), ie1: at('ie1'), au1: null }, ...changes })
}
const summary = (...numbers: readonly NumberFacts[]) => originationSummary(eastMountainFacts({ numbers }))

it('all numbers in one Region', () => {
  expect(summary(number({}), number({}))).toMatchObject({
    total: 2,
    counts: [{ region: 'us1', count: 2 }],
    only: 'us1',
    prepared: [],
    notRead: 0,
    propagating: [],
  })
})

it('numbers in several Regions, in the fixed order', () => {
  const split = summary(number({ route: settledIn('ie1') }), number({}), number({}))
  expect(split.counts).toEqual([
    { region: 'us1', count: 2 },
    { region: 'ie1', count: 1 },
  ])
  expect(split.only).toBeNull()
})

it('with one route not loaded, no single Region is named', () => {
  expect(summary(number({}), number({ route: undefined }))).toMatchObject({ only: null, notRead: 1 })
})

it('a Region that fails to load: the number of routes to it is known, but loading routes adds nothing', () => {
  const numbers = [
    number({ route: settledIn('ie1') }),
    number({ route: settledIn('ie1') }),
    number({ route: undefined }),
  ]
  const split = originationSummary(regionUnread(eastMountainFacts({ numbers }), 'ie1'))
  expect(split).toMatchObject({ notRead: 3, routesNotRead: 1, answersNotRead: [{ region: 'ie1', count: 2 }] })
})

it('prepared numbers are grouped by what they reach', () => {
  const other = trunkSid('us1', 'other')
  const split = summary(
    number({}, { trunkSid: other }),
    number({}, { trunkSid: other }),
    number({}, { trunkSid: null, voiceUrl: 'https://voicemail.example/' }),
    number({}),
  )
  expect(split.prepared.map(({ count, reaches }) => [count, reaches.kind])).toEqual([
    [2, 'trunk'],
    [1, 'webhook'],
  ])
  expect(split.only).toBeNull()
})

describe('numbers that propagate', () => {
  const route = propagatingTo('ie1')
  const until = settlesAt(route)

  it('name the former Region where it is known', () => {
    const split = summary(number({ route, formerRegion: 'us1' }), number({ route }), number({ route }), number({}))
    expect(split.propagating).toEqual([
      { to: 'ie1', from: 'us1', count: 1, until },
      { to: 'ie1', from: null, count: 2, until },
    ])
  })

  it('are grouped by target Region, the last to settle first', () => {
    const later: Route = { kind: 'explicit', voiceRegion: 'us1', dateCreated: ago(1), dateUpdated: ago(1) }
    const split = summary(number({ route }), number({ route }), number({ route: later, formerRegion: 'ie1' }))
    expect(split.propagating).toEqual([
      { to: 'us1', from: 'ie1', count: 1, until: settlesAt(later) },
      { to: 'ie1', from: null, count: 2, until },
    ])
  })

  it('propagate until the last of the group settles', () => {
    const earlier: Route = { kind: 'explicit', voiceRegion: 'ie1', dateCreated: ago(4), dateUpdated: ago(4) }
    expect(summary(number({ route: earlier }), number({ route })).propagating).toMatchObject([{ count: 2, until }])
    expect(summary(number({ route }), number({ route: earlier })).propagating).toMatchObject([{ count: 2, until }])
  })
})

it('says how many of the numbers routed to a Region this trunk serves', () => {
  const inIe1 = { route: settledIn('ie1') }
  const answered = number({
    ...inIe1,
    configurations: {
      ie1: configuration('ie1', { trunkSid: null, voiceUrl: 'https://example.com' }),
      us1: configuration('us1'),
    },
  })
  const mixed = summary(number({}), number(inIe1), answered)
  expect(mixed.routed).toEqual([
    { region: 'us1', count: 1 },
    { region: 'ie1', count: 2 },
  ])
  expect(routedHereWords(mixed, 'us1')).toBe('1 of 3 numbers routed to US1')
  expect(routedHereWords(mixed, 'ie1')).toBe('2 of 3 numbers routed to IE1, 1 of them known to be served by this trunk')
})
