import { expect, test } from 'vitest'
import { mergeSorted, sortInSlices } from './sorted-rows.ts'
import { createSlices } from './time-slices.ts'

type Row = { readonly key: number; readonly place: number }
const byKey = (one: Row, other: Row) => one.key - other.key

test('a merge keeps equal rows in order, those of the first list first', () => {
  expect(
    mergeSorted(
      [
        { key: 1, place: 1 },
        { key: 2, place: 2 },
        { key: 2, place: 3 },
      ],
      [
        { key: 0, place: 4 },
        { key: 2, place: 5 },
        { key: 3, place: 6 },
      ],
      byKey,
    ).map(({ place }) => place),
  ).toEqual([4, 1, 2, 3, 5, 6])
})

test.each([0, 1, 1_999, 2_000, 2_001, 9_000])(
  '%i rows are sorted as one sort would, equals in order',
  async (count) => {
    const rows = Array.from({ length: count }, (_, place): Row => ({ key: (place * 7919) % 613, place }))
    expect(await sortInSlices(rows, byKey, createSlices())).toEqual(rows.toSorted(byKey))
  },
)

test('sorting yields to the page between slices of time', async () => {
  let rests = 0
  const rest = async () => {
    rests += 1
  }
  const rows = Array.from({ length: 10_000 }, (_, place): Row => ({ key: -place, place }))
  await sortInSlices(rows, byKey, { isOver: () => true, rest })
  // Five runs of two thousand, then 3 + 2 + 1 merges.
  expect(rests).toBe(11)
})
