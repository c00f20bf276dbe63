import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edited } from './origination-distribution.ts'
import { orderOfUse } from './origination-order.ts'
import { moveByNotch, moveEarlier, moveLater, type PriorityEdit, shareWith } from './reorder-origination.ts'

const url = (key: string, priority: number, enabled = true): Edited => ({ key, priority, weight: 10, enabled })

/** Keys by step: "a bc d". */
const stepsOf = (urls: readonly Edited[]): string => {
  const order = orderOfUse(urls)
  const last = Math.max(0, ...order.map(({ step }) => step ?? 0))
  const step = (place: number) => order.flatMap((one) => (one.step === place ? [one.url.key] : [])).toSorted()
  return Array.from({ length: last }, (_, index) => step(index + 1).join('')).join(' ')
}

const after = (urls: readonly Edited[], edits: readonly PriorityEdit[] | null): Edited[] =>
  urls.map((one) => ({ ...one, priority: edits?.find(({ key }) => key === one.key)?.priority ?? one.priority }))

const three = [url('a', 10), url('b', 20), url('c', 30)]
const shared = [url('a', 10), url('b', 10), url('c', 20), url('d', 20)]

describe('moving', () => {
  it.each([
    ['earlier', three, 'b', 'b a c', [['b', 5]]],
    ['earlier', three, 'c', 'a c b', [['c', 15]]],
    ['later', three, 'a', 'b a c', [['a', 25]]],
    ['later', three, 'b', 'a c b', [['b', 40]]],
    // Out of a priority that it shares, and past one that others share.
    ['earlier', shared, 'b', 'b a cd', [['b', 5]]],
    ['later', shared, 'b', 'a b cd', [['b', 15]]],
    ['later', shared, 'd', 'ab c d', [['d', 30]]],
    ['earlier', [...shared, url('e', 30)], 'e', 'ab e cd', [['e', 15]]],
    // No room on either side of the moved one, or of the others.
    ['earlier', [url('a', 0), url('b', 1)], 'b', 'b a', [['a', 11]]],
    ['later', [url('a', 65_534), url('b', 65_535)], 'a', 'b a', [['b', 32_767]]],
    ['earlier', [url('a', 0), url('b', 1), url('c', 2)], 'c', 'a c b', [['b', 12]]],
  ] as const)('%s of %j: %s, %s, by %j', (way, urls, key, steps, edits) => {
    const move = way === 'earlier' ? moveEarlier : moveLater
    const made = move(urls, key)
    expect(made?.map((edit) => [edit.key, edit.priority])).toEqual(edits)
    expect(stepsOf(after(urls, made))).toBe(steps)
  })

  it.each([
    ['earlier', 'a'],
    ['later', 'c'],
    ['earlier', 'off'],
    ['later', 'nobody'],
  ])('%s of %s leads nowhere', (way, key) => {
    const move = way === 'earlier' ? moveEarlier : moveLater
    expect(move([...three, url('off', 5, false)], key)).toBeNull()
  })
})

describe('sharing', () => {
  it('gives it the priority of the other', () => {
    const edits = shareWith(three, 'c', 'a')
    expect(edits).toEqual([{ key: 'c', priority: 10 }])
    expect(stepsOf(after(three, edits))).toBe('ac b')
  })

  it.each([
    ['a', 'a'],
    ['a', 'nobody'],
  ])('of %s with %s leads nowhere', (key, other) => {
    expect(shareWith(three, key, other)).toBeNull()
  })

  it('is nothing to do where they share already', () => {
    expect(shareWith(shared, 'a', 'b')).toEqual([])
  })
})

describe('by one notch', () => {
  it.each([
    ['earlier', three, 'b', 'ab c', [['b', 10]]],
    ['later', three, 'b', 'a bc', [['b', 30]]],
    ['earlier', shared, 'd', 'ab d c', [['d', 15]]],
    ['later', shared, 'a', 'b a cd', [['a', 15]]],
  ] as const)('%s of %j: %s, %s, by %j', (way, urls, key, steps, edits) => {
    const made = moveByNotch(urls, key, way)
    expect(made?.map((edit) => [edit.key, edit.priority])).toEqual(edits)
    expect(stepsOf(after(urls, made))).toBe(steps)
  })

  it.each([
    ['earlier', 'a'],
    ['later', 'c'],
    ['later', 'off'],
    ['earlier', 'nobody'],
  ] as const)('%s of %s leads nowhere', (way, key) => {
    expect(moveByNotch([...three, url('off', 5, false)], key, way)).toBeNull()
  })

  it('can be taken back', () => {
    const priority = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 65_532, max: 65_535 }))
    fc.assert(
      fc.property(
        fc.array(priority, { minLength: 1, maxLength: 10 }),
        fc.nat(),
        fc.boolean(),
        (drawn, pick, isEarlier) => {
          const urls = drawn.map((one, index) => url('abcdefghij'.charAt(index), one))
          const key = urls[pick % urls.length]?.key ?? ''
          const made = moveByNotch(urls, key, isEarlier ? 'earlier' : 'later')
          if (made === null) return
          const there = after(urls, made)
          expect(stepsOf(there)).not.toBe(stepsOf(urls))
          expect(stepsOf(after(there, moveByNotch(there, key, isEarlier ? 'later' : 'earlier')))).toBe(stepsOf(urls))
        },
      ),
    )
  })
})

/** The most URIs that can keep their priority in these steps: every set of them tried. */
function mostKept(steps: readonly (readonly Edited[])[]): number {
  const all = steps.flatMap((group, step) => group.map((one) => ({ step, priority: one.priority })))
  let most = 0
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const kept = all.filter((_, index) => Math.floor(set / 2 ** index) % 2 === 1)
    const ends = [{ step: -1, priority: -1 }, ...kept, { step: steps.length, priority: 65_536 }]
    const fits = ends.every((one, index) => {
      const next = ends[index + 1]
      if (!next) return true
      const room = next.priority - one.priority
      return next.step === one.step ? room === 0 : room >= next.step - one.step
    })
    if (fits) most = Math.max(most, kept.length)
  }
  return most
}

it('makes the asked order with as few edits as can be, and leaves the disabled ones alone', () => {
  const priority = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 65_530, max: 65_535 }))
  const drawn = fc
    .array(fc.tuple(priority, fc.boolean()), { minLength: 1, maxLength: 7 })
    .map((list) => list.map(([at, enabled], index) => url('abcdefg'.charAt(index), at, enabled)))
  fc.assert(
    fc.property(drawn, fc.nat({ max: 6 }), fc.boolean(), (urls, at, isEarlier) => {
      const key = urls[at % urls.length]?.key ?? ''
      const edits = (isEarlier ? moveEarlier : moveLater)(urls, key)
      if (edits === null) return
      const before = stepsOf(urls).split(' ')
      const from = before.findIndex((step) => step.includes(key))
      const alone = before[from] === key
      const left = before.map((step) => step.replace(key, '')).filter(Boolean)
      const place = isEarlier ? (alone ? from - 1 : from) : from + 1
      const wanted = left.toSpliced(place, 0, key)
      expect(stepsOf(after(urls, edits)).split(' ')).toEqual(wanted)
      const groups = wanted.map((step) => urls.filter((one) => step.includes(one.key)))
      expect(edits).toHaveLength(groups.flat().length - mostKept(groups))
      expect(edits.every((edit) => urls.find((one) => one.key === edit.key)?.enabled)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
