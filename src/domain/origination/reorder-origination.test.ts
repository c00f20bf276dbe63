import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edited } from './origination-distribution.ts'
import { orderOfUse } from './origination-order.ts'
import { moveByNotch, type PriorityEdit } from './reorder-origination.ts'

const url = (sid: string, priority: number, enabled = true): Edited => ({ sid, priority, weight: 10, enabled })

/** Keys by step: "a bc d". */
const stepsOf = (urls: readonly Edited[]): string => {
  const order = orderOfUse(urls)
  const last = Math.max(0, ...order.map(({ step }) => step ?? 0))
  const step = (place: number) => order.flatMap((one) => (one.step === place ? [one.url.sid] : [])).toSorted()
  return Array.from({ length: last }, (_, index) => step(index + 1).join('')).join(' ')
}

const after = (urls: readonly Edited[], edits: readonly PriorityEdit[] | null): Edited[] =>
  urls.map((one) => ({ ...one, priority: edits?.find(({ sid }) => sid === one.sid)?.priority ?? one.priority }))

const three = [url('a', 10), url('b', 20), url('c', 30)]
const shared = [url('a', 10), url('b', 10), url('c', 20), url('d', 20)]

describe('by one notch', () => {
  it.each([
    ['earlier', three, 'b', 'ab c', [['b', 10]]],
    ['later', three, 'b', 'a bc', [['b', 30]]],
    ['earlier', three, 'c', 'a bc', [['c', 20]]],
    ['later', three, 'a', 'ab c', [['a', 20]]],
    ['earlier', [...shared, url('e', 30)], 'e', 'ab cde', [['e', 20]]],
    // Out of a priority that it shares.
    ['earlier', shared, 'b', 'b a cd', [['b', 5]]],
    ['later', shared, 'b', 'a b cd', [['b', 15]]],
    ['later', shared, 'd', 'ab c d', [['d', 30]]],
    ['earlier', shared, 'd', 'ab d c', [['d', 15]]],
    ['later', shared, 'a', 'b a cd', [['a', 15]]],
    // No room on either side of the moved one, or of the others.
    ['earlier', [url('a', 0), url('b', 0)], 'b', 'b a', [['a', 10]]],
    ['later', [url('a', 65_535), url('b', 65_535)], 'a', 'b a', [['b', 32_767]]],
    ['earlier', [url('a', 0), url('b', 1), url('c', 1)], 'c', 'a c b', [['b', 11]]],
  ] as const)('%s of %j: %s, %s, by %j', (way, urls, sid, steps, edits) => {
    const made = moveByNotch(urls, sid, way)
    expect(made?.map((edit) => [edit.sid, edit.priority])).toEqual(edits)
    expect(stepsOf(after(urls, made))).toBe(steps)
  })

  it.each([
    ['earlier', 'a'],
    ['later', 'c'],
    ['later', 'off'],
    ['earlier', 'nobody'],
  ] as const)('%s of %s leads nowhere', (way, sid) => {
    expect(moveByNotch([...three, url('off', 5, false)], sid, way)).toBeNull()
  })

  it('can be undone', () => {
    const priority = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 65_532, max: 65_535 }))
    fc.assert(
      fc.property(
        fc.array(priority, { minLength: 1, maxLength: 10 }),
        fc.nat(),
        fc.boolean(),
        (drawn, pick, isEarlier) => {
          const urls = drawn.map((one, index) => url('abcdefghij'.charAt(index), one))
          const sid = urls[pick % urls.length]?.sid ?? ''
          const made = moveByNotch(urls, sid, isEarlier ? 'earlier' : 'later')
          if (made === null) return
          const there = after(urls, made)
          expect(stepsOf(there)).not.toBe(stepsOf(urls))
          expect(stepsOf(after(there, moveByNotch(there, sid, isEarlier ? 'later' : 'earlier')))).toBe(stepsOf(urls))
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

it('gives the order with as few edits as possible, and leaves disabled URIs alone', () => {
  const priority = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 65_530, max: 65_535 }))
  const drawn = fc
    .array(fc.tuple(priority, fc.boolean()), { minLength: 1, maxLength: 7 })
    .map((list) => list.map(([at, enabled], index) => url('abcdefg'.charAt(index), at, enabled)))
  fc.assert(
    fc.property(drawn, fc.nat({ max: 6 }), fc.boolean(), (urls, at, isEarlier) => {
      const sid = urls[at % urls.length]?.sid ?? ''
      const edits = moveByNotch(urls, sid, isEarlier ? 'earlier' : 'later')
      if (edits === null) return
      const before = stepsOf(urls).split(' ')
      const from = before.findIndex((step) => step.includes(sid))
      const others = before[from]?.replace(sid, '') ?? ''
      const neighbour = isEarlier ? from - 1 : from + 1
      const wanted =
        others === ''
          ? before
              .map((step, place) => (place === neighbour ? Array.from(`${step}${sid}`).toSorted().join('') : step))
              .toSpliced(from, 1)
          : before.toSpliced(from, 1, ...(isEarlier ? [sid, others] : [others, sid]))
      expect(stepsOf(after(urls, edits)).split(' ')).toEqual(wanted)
      const groups = wanted.map((step) => urls.filter((one) => step.includes(one.sid)))
      expect(edits).toHaveLength(groups.flat().length - mostKept(groups))
      expect(edits.every((edit) => urls.find((one) => one.sid === edit.sid)?.enabled)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
