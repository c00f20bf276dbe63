import { expect, it } from 'vitest'
import {
  configuration,
  eastMountainFacts,
  numberAt,
  numberFacts,
  propagatingTo,
  settledIn,
  trunkSid,
} from '../domain/facts-fixture.ts'
import type { NumberFacts } from '../domain/facts.ts'
import type { NumberConfiguration } from '../domain/number-configuration.ts'
import type { RegionCode } from '../domain/region.ts'
import { settlesAt } from '../domain/route.ts'
import { originationSummary } from './origination-summary.ts'

let index = 0
function number(changes: Partial<NumberFacts>, us1: Partial<NumberConfiguration> = {}): NumberFacts {
  index += 1
  const e164 = numberAt(index)
  const at = (region: RegionCode, more: Partial<NumberConfiguration> = {}) =>
    configuration(region, { number: e164, ...more })
  return numberFacts({ number: e164, configurations: { us1: at('us1', us1), ie1: at('ie1'), au1: null }, ...changes })
}
const summary = (...numbers: readonly NumberFacts[]) => originationSummary(eastMountainFacts({ numbers }))

it('all in one Region', () => {
  expect(summary(number({}), number({}))).toMatchObject({
    total: 2,
    counts: [{ region: 'us1', count: 2 }],
    only: 'us1',
    prepared: [],
    notRead: 0,
    propagating: null,
  })
})

it('apart, in the fixed order of Regions', () => {
  const split = summary(number({ route: settledIn('ie1') }), number({}), number({}))
  expect(split.counts).toEqual([
    { region: 'us1', count: 2 },
    { region: 'ie1', count: 1 },
  ])
  expect(split.only).toBeNull()
})

it('one unread route leaves open where all of them are', () => {
  expect(summary(number({}), number({ route: undefined }))).toMatchObject({ only: null, notRead: 1 })
})

it('prepared ones by what they reach', () => {
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

it('how many propagate, until the last has settled, and from where as far as is known', () => {
  const route = propagatingTo('ie1')
  const split = summary(number({ route, formerRegion: 'us1' }), number({ route }), number({}))
  expect(split.propagating).toEqual({ count: 2, until: settlesAt(route), from: ['us1'] })
})
