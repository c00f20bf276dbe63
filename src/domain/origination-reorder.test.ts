import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { must, originationUrl } from './facts-fixture.ts'
import { originationSteps } from './origination-order.ts'
import { moveInOrder } from './origination-reorder.ts'
import type { OriginationUrl } from './origination-url.ts'

type Drawn = { readonly enabled?: boolean; readonly priority: number; readonly weight?: number }

const urlsOf = (drawn: readonly Drawn[]): readonly OriginationUrl[] =>
  drawn.map((one, index) => originationUrl('us1', `sip:${'abcdefghij'[index] ?? index}`, one))
const nameOf = (url: OriginationUrl | undefined): string => url?.sipUrl.slice(4) ?? ''
const sidAt = (urls: readonly OriginationUrl[], at: number) => must(urls[at]).sid

/** "ab c": a and b share the first step. */
const orderIn = (urls: readonly OriginationUrl[]): string =>
  originationSteps(urls)
    .map((step) =>
      step
        .map(({ url }) => nameOf(url))
        .toSorted()
        .join(''),
    )
    .join(' ')

const after = (urls: readonly OriginationUrl[], edits: ReturnType<typeof moveInOrder>): readonly OriginationUrl[] =>
  urls.map((url) => ({ ...url, priority: edits.find(({ sid }) => sid === url.sid)?.to ?? url.priority }))

const at = (...priorities: readonly number[]): readonly OriginationUrl[] =>
  urlsOf(priorities.map((priority) => ({ priority })))

describe('moveInOrder', () => {
  it.each([
    ['alone: joins the step before it', at(10, 20), 1, 'up', 'ab', ['b 20→10']],
    ['shared: gets a step of its own before the others', at(10, 10), 1, 'up', 'b a', ['b 10→4']],
    ['shared: gets a step of its own after the others', at(10, 10), 0, 'down', 'b a', ['a 10→20']],
    ['between two steps', at(10, 20, 20), 2, 'up', 'a c b', ['c 20→15']],
    ['no room before it: the other one gives way', at(9, 10, 10), 2, 'up', 'a c b', ['b 10→20']],
    ['no room at all before it', at(0, 0), 1, 'up', 'b a', ['a 0→10']],
    ['no room after it', at(65_535, 65_535), 0, 'down', 'b a', ['b 65535→32767']],
    ['the first, alone', at(10, 20), 0, 'up', 'a b', []],
    ['the last, alone', at(10, 20), 1, 'down', 'a b', []],
    ['joins those below', at(10, 20, 20), 0, 'down', 'abc', ['a 10→20']],
  ] as const)('%s', (_, urls, index, way, order, changes) => {
    const edits = moveInOrder(urls, sidAt(urls, index), way)
    expect(orderIn(after(urls, edits))).toBe(order)
    expect(edits.map(({ sid, from, to }) => `${nameOf(urls.find((url) => url.sid === sid))} ${from}→${to}`)).toEqual(
      changes,
    )
  })

  it('leaves a disabled one where it is', () => {
    const urls = urlsOf([{ priority: 10 }, { priority: 20, enabled: false }])
    expect(moveInOrder(urls, sidAt(urls, 1), 'up')).toEqual([])
  })

  const some = fc.record({
    enabled: fc.boolean(),
    priority: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 65_532, max: 65_535 })),
  })

  it('moves that one by one notch, keeps the order of the others, and can be taken back', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 10 }), fc.nat(), fc.boolean(), (drawn, pick, up) => {
        const urls = urlsOf(drawn)
        const sid = sidAt(urls, pick % urls.length)
        const moved = after(urls, moveInOrder(urls, sid, up ? 'up' : 'down'))
        const others = (all: readonly OriginationUrl[]) => orderIn(all.filter((url) => url.sid !== sid))
        expect(others(moved)).toBe(others(urls))
        if (orderIn(moved) === orderIn(urls)) return
        const back = after(moved, moveInOrder(moved, sid, up ? 'down' : 'up'))
        expect(orderIn(back)).toBe(orderIn(urls))
      }),
      { numRuns: 300 },
    )
  })
})
