import { expect, test } from 'vitest'
import { parseCps } from './capacity.ts'

test.each([
  ['1', 1],
  [' 30 ', 30],
  ['10000', 10_000],
  ['0', undefined],
  ['10001', undefined],
  ['-1', undefined],
  ['2.5', undefined],
  ['1e3', undefined],
  ['', undefined],
])('“%s” calls per second: %s', (text, cps) => {
  expect(parseCps(text)).toBe(cps)
})
