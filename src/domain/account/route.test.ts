import { describe, expect, it } from 'vitest'
import { ago, implicit, now, propagatingTo, settledIn } from './facts-fixture.ts'
import { later, milliseconds, minutes } from '../base/instant.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from './route.ts'

const written = (minutesAgo: number): Route => ({
  kind: 'explicit',
  voiceRegion: 'ie1',
  dateCreated: ago(9_000),
  dateUpdated: ago(minutesAgo),
})

it.each([
  [implicit, 'us1'],
  [settledIn('us1'), 'us1'],
  [settledIn('au1'), 'au1'],
  [propagatingTo('ie1'), 'ie1'],
] as const)('%j is active in %s', (route, region) => {
  expect(activeRegion(route)).toBe(region)
})

describe('propagation (R9)', () => {
  it('lasts five minutes from the last write', () => {
    expect(settlesAt(written(0))).toBe(later(now, minutes(5)))
  })

  it.each([
    ['just written', written(0), true],
    ['after 4 minutes', written(4), true],
    ['after 5 minutes', written(5), false],
    ['long ago', written(1_000), false],
    ['never written', implicit, false],
  ] as const)('%s: %s', (_, route, expected) => {
    expect(isPropagating(route, now)).toBe(expected)
  })

  it('ends on the millisecond', () => {
    const until = later(now, minutes(5))
    expect(isPropagating(written(0), later(until, milliseconds(-1)))).toBe(true)
    expect(isPropagating(written(0), until)).toBe(false)
  })

  it('never applies to a route that was never written', () => {
    expect(settlesAt(implicit)).toBeNull()
  })
})
