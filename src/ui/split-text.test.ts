import { expect, it } from 'vitest'
import { splitText } from './split-text.ts'

it.each([
  [[], 0, ''],
  [[{ region: 'us1', count: 8 } as const], 0, '8 in US1'],
  [
    [
      { region: 'us1', count: 8 },
      { region: 'ie1', count: 0 },
    ] as const,
    154,
    '8 in US1, 0 in IE1, 154 not loaded',
  ],
  [[], 3, '3 not loaded'],
])('%j with %i not loaded is "%s"', (counts, notRead, expected) => {
  expect(splitText(counts, notRead)).toBe(expected)
})
