import { describe, expect, it } from 'vitest'
import type { NumberFacts } from '../account/facts.ts'
import {
  configuration,
  eastMountainFacts,
  implicit,
  numberAt,
  numberFacts,
  propagatingTo,
  settledIn,
} from '../account/facts-fixture.ts'
import { originationSplit } from './origination-split.ts'

const names = (numbers: readonly NumberFacts[]) => numbers.map(({ number }) => number)
const split = (...numbers: readonly NumberFacts[]) => originationSplit(eastMountainFacts({ numbers }))

it('counts each number where it is served', () => {
  const us1 = numberFacts({ number: numberAt(1), route: implicit })
  const ie1 = numberFacts({ number: numberAt(2), route: settledIn('ie1') })
  const { served, prepared, notRead, propagating } = split(us1, ie1)
  expect(served).toEqual({ us1: [us1], ie1: [ie1], au1: [] })
  expect([prepared, notRead, propagating]).toEqual([[], [], []])
})

it('lists a prepared number separately, with what answers it', () => {
  const number = numberFacts({ route: settledIn('au1') })
  const { served, prepared } = split(number)
  expect(served).toEqual({ us1: [], ie1: [], au1: [] })
  expect(prepared).toEqual([{ number, regions: ['us1', 'ie1'], reaches: { kind: 'nothing', region: 'au1' } }])
})

it('does not count a number whose route is not loaded', () => {
  const number = numberFacts({ route: undefined })
  expect(split(number)).toMatchObject({ served: { us1: [], ie1: [], au1: [] }, prepared: [], notRead: [number] })
})

describe('propagating', () => {
  const elsewhere = { us1: configuration('us1'), ie1: null, au1: null }

  it.each([
    ['served and just re-routed', numberFacts({ route: propagatingTo('ie1') }), true],
    ['served and settled', numberFacts({ route: settledIn('ie1') }), false],
    ['prepared, and it comes from here', { configurations: elsewhere, formerRegion: 'us1' }, true],
    ['prepared, and nobody knows where it comes from', { configurations: elsewhere, formerRegion: null }, true],
    [
      'prepared, and it comes from where it is not associated',
      { configurations: elsewhere, formerRegion: 'au1' },
      false,
    ],
  ] as const)('%s: %s', (_, changes, expected) => {
    const number = numberFacts({ route: propagatingTo('ie1'), ...changes })
    expect(names(split(number).propagating)).toEqual(expected ? names([number]) : [])
  })
})
