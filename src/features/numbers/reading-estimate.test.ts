import { expect, test } from 'vitest'
import { expectedPerSecond, timeWords } from './reading-estimate.ts'

test.each([
  [700, 230, 'a few seconds'],
  [7_000, 230, 'about 40 s'],
  [12_000, 230, 'about 1 min'],
  [98_760, 230, 'about 7 min'],
  [98_760, 20, 'about 82 min'],
  [98_760, 10, 'about 3 hours'],
])('%i at %i per second take %s', (count, perSecond, words) => {
  expect(timeWords(count, perSecond)).toBe(words)
})

test('expects six requests at a time, but never more than the limit allows', () => {
  expect(expectedPerSecond([])).toBe(230)
  expect(expectedPerSecond([3, 4, 5])).toBe(230)
  expect(expectedPerSecond([90, 100, 4_000])).toBe(60)
})
