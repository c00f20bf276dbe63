import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Page, pageOf, parsePageRequest } from './paging.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ seq: (index + 1) * 3 }))
const parse = (query: string) => parsePageRequest(new URLSearchParams(query))

function page<T extends { readonly seq: number }>(items: readonly T[], query: string): Page<T> {
  const request = parse(query)
  if (!request.ok) throw new Error('refused')
  return pageOf(items, request.value)
}

describe('the request', () => {
  test.each([
    ['', 50, 0],
    ['PageSize=1', 1, 0],
    ['PageSize=1000&Page=3', 1000, 3],
    ['PageSize=2500', 1000, 0],
  ])('%s', (query, pageSize, number) => {
    expect(parse(query)).toMatchObject({ ok: true, value: { pageSize, page: number, position: null } })
  })

  test.each(['PageSize=0', 'PageSize=-1', 'PageSize=ten', 'PageSize=', 'Page=-1', 'Page=x', 'PageToken=zz'])(
    '%s is refused',
    (query) => {
      expect(parse(query)).toMatchObject({ ok: false, error: { status: 400, code: 20001 } })
    },
  )
})

describe('a page', () => {
  test.each<[number, string, number, number]>([
    [0, '', 0, 0],
    [50, '', 0, 50],
    [51, 'Page=1', 50, 1],
    [120, 'PageSize=50&Page=2', 100, 20],
    [120, 'PageSize=50&Page=9', 120, 0],
  ])('%i rows, %s: starts at %i, shows %i rows', (count, query, start, length) => {
    const shown = page(rows(count), query)
    expect([shown.start, shown.items.length]).toEqual([start, length])
  })

  test('the first page has no previous token, the last no next token, a single page neither', () => {
    expect(page(rows(3), 'PageSize=3')).toMatchObject({ nextToken: null, previousToken: null })
    expect(page(rows(4), 'PageSize=3').nextToken).not.toBeNull()
    expect(page(rows(4), 'PageSize=3&Page=1').nextToken).toBeNull()
    expect(page(rows(4), 'PageSize=3&Page=1').previousToken).not.toBeNull()
  })

  test('the previous token leads back', () => {
    const all = rows(10)
    const second = page(all, `PageSize=4&Page=1&PageToken=${page(all, 'PageSize=4').nextToken}`)
    expect(page(all, `PageSize=4&Page=0&PageToken=${second.previousToken}`).items).toEqual(all.slice(0, 4))
  })
})

test('following tokens shows every remaining row exactly once while rows are added and deleted', () => {
  const change = fc.record({ remove: fc.nat(), add: fc.nat(3) })
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.array(change), (count, pageSize, changes) => {
      let items: { readonly seq: number }[] = rows(count)
      let nextSeq = 1000
      const removed = new Set<number>()
      const seen: number[] = []
      let token: string | null = ''
      for (let turn = 0; token !== null; turn += 1) {
        const shown: Page<{ readonly seq: number }> = page(
          items,
          `PageSize=${pageSize}&Page=${turn}&PageToken=${token}`,
        )
        seen.push(...shown.items.map((row) => row.seq))
        token = shown.nextToken
        const { remove, add } = changes[turn] ?? { remove: -1, add: 0 }
        items = items.filter((row, index) => {
          if (index !== remove) return true
          removed.add(row.seq)
          return false
        })
        for (let added = 0; added < add; added += 1) items.push({ seq: (nextSeq += 1) })
      }
      expect(new Set(seen).size).toBe(seen.length)
      const stayed = rows(count)
        .map((row) => row.seq)
        .filter((seq) => !removed.has(seq))
      expect(seen).toEqual(expect.arrayContaining(stayed))
    }),
  )
})

test('a page whose rows were deleted still has tokens for the pages around it', () => {
  const [one, two, three] = rows(3)
  if (!one || !two || !three) throw new Error('no rows')
  const token = page([one, two, three], 'PageSize=2').nextToken
  const emptied = page([one, two], `PageSize=2&PageToken=${token}`)
  expect(emptied).toMatchObject({ items: [], nextToken: null })
  expect(page([one, two], `PageSize=2&PageToken=${emptied.previousToken}`).items).toEqual([one, two])
  const back = page([three], `PageSize=2&PageToken=PB${three.seq.toString(36)}`)
  expect(back).toMatchObject({ items: [], previousToken: null })
  expect(page([three], `PageSize=2&PageToken=${back.nextToken}`).items).toEqual([three])
})
