import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import { eastMountainFacts, must, regionUnread, settledIn, withInstance, withNumber } from '../account/facts-fixture.ts'
import { originationSplit } from './origination-split.ts'
import { regionsNotRead, trunkFailures } from './trunk-failures.ts'

const east = eastMountainFacts()

it.each<readonly [string, readonly string[], TrunkFacts]>([
  ['everything read', [], east],
  ['a Region', ['au1'], regionUnread(east, 'au1')],
  ['the numbers of a Region with an instance', ['ie1'], { ...east, numberListsRead: ['us1', 'au1'] }],
  ['the numbers of a Region without one, which matters nothing', [], { ...east, numberListsRead: ['us1', 'ie1'] }],
])('not loaded: %s', (_, expected, facts) => {
  expect(regionsNotRead(facts)).toEqual(expected)
})

describe('whether there may be more failures', () => {
  const outcome = (facts: TrunkFacts) => {
    const { failing, sure } = trunkFailures(facts, originationSplit(facts))
    return `${failing.length} ${sure ? 'for sure' : 'at least'}`
  }

  it.each<readonly [string, string, TrunkFacts]>([
    ['all read', '0 for sure', east],
    ['a standby instance unread', '0 for sure', { ...east, parts: { us1: must(east.parts.us1) } }],
    ['the active instance unread', '0 at least', { ...east, parts: {} }],
    [
      'a failure, the origination URIs unread',
      '1 at least',
      withInstance({ ...east, parts: {} }, 'us1', { authTypes: [] }),
    ],
    ['a dead line, all read', '1 for sure', withNumber(east, { route: settledIn('au1') })],
  ])('%s: %s', (_, expected, facts) => {
    expect(outcome(facts)).toBe(expected)
  })
})
