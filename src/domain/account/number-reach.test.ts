import { describe, expect, it } from 'vitest'
import type { NumberFacts } from './facts.ts'
import {
  configuration,
  eastMountainFacts,
  implicit,
  numberFacts,
  settledIn,
  trunkSid,
  withInstance,
} from './facts-fixture.ts'
import { associatedRegions, numberReach, reachedIn } from './number-reach.ts'

const east = eastMountainFacts()
const { trunk } = east
const other = trunkSid('ie1', 'other')
const ie1 = { us1: configuration('us1'), au1: null }

type Case = readonly [string, Partial<NumberFacts>, object]

describe('numberReach', () => {
  it.each<Case>([
    ['routed to an instance of the trunk', {}, { kind: 'served', region: 'us1' }],
    ['routed to its other instance', { route: settledIn('ie1') }, { kind: 'served', region: 'ie1' }],
    ['never routed, so to US1 (R10)', { route: implicit }, { kind: 'served', region: 'us1' }],
    [
      'the trap: all there in IE1, still routed to US1 where it has nothing (R5)',
      { configurations: { us1: null, ie1: configuration('ie1'), au1: null } },
      { kind: 'prepared', regions: ['ie1'], reaches: { kind: 'nothing', region: 'us1' } },
    ],
    [
      'routed to a Region without any configuration: a dead line',
      { route: settledIn('au1') },
      { kind: 'prepared', regions: ['us1', 'ie1'], reaches: { kind: 'nothing', region: 'au1' } },
    ],
    [
      'routed to a configuration with neither trunk nor webhook',
      { route: settledIn('ie1'), configurations: { ...ie1, ie1: configuration('ie1', { trunkSid: null }) } },
      { kind: 'prepared', regions: ['us1'], reaches: { kind: 'nothing', region: 'ie1' } },
    ],
    [
      'routed to a webhook',
      {
        route: settledIn('ie1'),
        configurations: { ...ie1, ie1: configuration('ie1', { trunkSid: null, voiceUrl: 'https://example.com' }) },
      },
      { kind: 'prepared', regions: ['us1'], reaches: { kind: 'webhook', region: 'ie1', url: 'https://example.com' } },
    ],
    [
      'routed to another trunk, whose webhook is ignored',
      {
        route: settledIn('ie1'),
        configurations: { ...ie1, ie1: configuration('ie1', { trunkSid: other, voiceUrl: 'https://example.com' }) },
      },
      { kind: 'prepared', regions: ['us1'], reaches: { kind: 'trunk', region: 'ie1', trunkSid: other } },
    ],
    ['route not loaded', { route: undefined }, { kind: 'not-read' }],
    ['what it is routed to not loaded', { route: settledIn('ie1'), configurations: ie1 }, { kind: 'not-read' }],
    [
      'another Region not loaded, which matters nothing',
      { configurations: { us1: configuration('us1') } },
      { kind: 'served', region: 'us1' },
    ],
    [
      'associated nowhere, all read',
      { configurations: { us1: null, ie1: null, au1: null }, route: undefined },
      { kind: 'unrelated' },
    ],
    ['associated nowhere, one Region not loaded', { configurations: { us1: null, ie1: null } }, { kind: 'not-read' }],
  ])('%s', (_, changes, expected) => {
    expect(numberReach(numberFacts(changes), east)).toEqual(expected)
  })
})

it.each<Case>([
  ['routed there', {}, { kind: 'not-read' }],
  ['routed elsewhere', { route: settledIn('ie1') }, { kind: 'served', region: 'ie1' }],
  [
    'associated there alone',
    { configurations: { us1: configuration('us1'), ie1: null, au1: null } },
    { kind: 'not-read' },
  ],
])('does not take a trunk of a Region that is not loaded for another trunk: %s', (_, changes, expected) => {
  const unread = { ...withInstance(east, 'us1', null), regionsRead: ['ie1', 'au1'] as const }
  expect(numberReach(numberFacts(changes), unread)).toEqual(expected)
})

it('ignores an association with an SID of another Region', () => {
  const configurations = { us1: configuration('us1', { trunkSid: trunkSid('ie1') }), ie1: null, au1: null }
  expect(associatedRegions(numberFacts({ configurations }), trunk)).toEqual([])
})

it('does not know what a Region that is not loaded does with a number', () => {
  expect(reachedIn('ie1', numberFacts({ configurations: {} }))).toBeUndefined()
})
