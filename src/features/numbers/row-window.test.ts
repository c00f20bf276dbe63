import { describe, expect, test } from 'vitest'
import { piecesOf, rowForKey, rowsInSight, scrollTopFor } from './row-window.ts'

const sight = { top: 100, rowHeight: 40, count: 100_000, scrollTop: 0, height: 800 }

describe('the drawn rows', () => {
  test.each([
    ['at the top', 0, { first: 0, last: 30 }],
    ['in the middle', 2_000_100, { first: 49_986, last: 50_034 }],
    ['at the end', 100 + 100_000 * 40 - 800, { first: 99_966, last: 100_000 }],
    ['beyond the end, which browsers report on overscroll', 5_000_000, { first: 100_000, last: 100_000 }],
  ])('%s', (_, scrollTop, rows) => {
    expect(rowsInSight({ ...sight, scrollTop })).toEqual(rows)
  })

  test('stay the same one pixel further', () => {
    expect(rowsInSight({ ...sight, scrollTop: 2_000_101 })).toEqual(rowsInSight({ ...sight, scrollTop: 2_000_100 }))
  })

  test('are all of few rows, and none of none', () => {
    expect(rowsInSight({ ...sight, count: 3 })).toEqual({ first: 0, last: 3 })
    expect(rowsInSight({ ...sight, count: 0 })).toEqual({ first: 0, last: 0 })
  })
})

describe('the gaps between drawn rows', () => {
  const window = { first: 10, last: 20 }
  test.each([
    [null, 'gap 0-10, rows 10-20, gap 20-50'],
    [15, 'gap 0-10, rows 10-20, gap 20-50'],
    [0, 'rows 0-1, gap 1-10, rows 10-20, gap 20-50'],
    [9, 'gap 0-9, rows 9-10, rows 10-20, gap 20-50'],
    [20, 'gap 0-10, rows 10-20, rows 20-21, gap 21-50'],
    [49, 'gap 0-10, rows 10-20, gap 20-49, rows 49-50'],
    [70, 'gap 0-10, rows 10-20, gap 20-50'],
  ])('with the focus in row %s', (kept, pieces) => {
    const text = piecesOf(window, 50, kept).map(({ kind, first, last }) => `${kind} ${first}-${last}`)
    expect(text.join(', ')).toBe(pieces)
  })

  test('are absent if all rows are drawn', () => {
    expect(piecesOf({ first: 0, last: 5 }, 5, 2)).toEqual([{ kind: 'rows', first: 0, last: 5 }])
    expect(piecesOf({ first: 0, last: 0 }, 0, null)).toEqual([])
  })
})

describe('scrolling a row into sight', () => {
  test.each([
    ['a row in sight: nothing moves', 1_000, 40, 1_000],
    ['a row above: to just under the head', 4_000, 10, 100 + 10 * 40 - 36],
    ['a row below: to the lower edge', 0, 99, 100 + 100 * 40 - 800],
    ['the first row: to the top', 4_000, 0, 0],
  ])('%s', (_, scrollTop, index, expected) => {
    expect(scrollTopFor(index, { ...sight, scrollTop }, 36)).toBe(expected)
  })
})

describe('keys', () => {
  test.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 25],
    ['PageUp', 5, 0],
    ['Home', 5, 0],
    ['End', 5, 99],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['Enter', 5, undefined],
  ])('%s in row %i of a hundred', (key, index, next) => {
    expect(rowForKey(key, index, 100, 20)).toBe(next)
  })
})
