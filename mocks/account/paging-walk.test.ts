import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Order, type Page, pageOf, parsePageRequest } from './paging.ts'

type Item = { readonly seq: number }

const step = fc.record({
  to: fc.constantFrom('next' as const, 'previous' as const),
  remove: fc.array(fc.nat(40), { maxLength: 6 }),
  add: fc.nat(3),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const seqs = (from: number, count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => ({ seq: from + index * 3 }))

function pageAt(items: readonly Item[], pageSize: number, token: string, order: Order): Page<Item> {
  const request = parsePageRequest(new URLSearchParams({ PageSize: String(pageSize), PageToken: token }))
  if (!request.ok) throw new Error('refused')
  return pageOf(items, request.value, order)
}

/** The expected page, found the slow way: the nearest rows on one side of the last row shown. */
function neighbours(items: readonly Item[], before: Page<Item>, to: Step['to'], size: number, order: Order) {
  const edge = to === 'next' ? before.items.at(-1) : before.items[0]
  if (!edge) return null
  const isAfter = ({ seq }: Item) => (order === 'oldest-first' ? seq > edge.seq : seq < edge.seq)
  const beside = items.filter((item) => item.seq !== edge.seq && isAfter(item) === (to === 'next'))
  const shown = to === 'next' ? beside.slice(0, size) : beside.slice(-size)
  const start = shown[0] ? items.indexOf(shown[0]) : null
  return start === null ? null : { shown, start, isFirst: start === 0, isLast: start + shown.length === items.length }
}

/** Each visited page with the expected one. */
function walk(count: number, size: number, steps: readonly Step[], order: Order): readonly (readonly unknown[])[] {
  let oldestFirst = seqs(1, count)
  let next = 1000
  let page = pageAt(order === 'oldest-first' ? oldestFirst : oldestFirst.toReversed(), size, '', order)
  return steps.flatMap(({ to, remove, add }) => {
    oldestFirst = [...oldestFirst.filter((_, index) => !remove.includes(index)), ...seqs(next, add)]
    next += 3 * add
    const items = order === 'oldest-first' ? oldestFirst : oldestFirst.toReversed()
    const before = page
    const token = to === 'next' ? before.nextToken : before.previousToken
    page = pageAt(items, size, token ?? '', order)
    const expected = token === null ? null : neighbours(items, before, to, size, order)
    const { start, previousToken, nextToken } = page
    const got = { shown: page.items, start, isFirst: previousToken === null, isLast: nextToken === null }
    return expected ? [[got, expected] as const] : []
  })
}

test.each(['oldest-first', 'newest-first'] as const)(
  '%s, back and forth: each page continues from the previous one while rows are added and deleted',
  (order) => {
    const steps = fc.array(step, { maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 7 }), steps, (count, size, turns) => {
        for (const [got, expected] of walk(count, size, turns, order)) expect(got).toEqual(expected)
      }),
    )
  },
)
