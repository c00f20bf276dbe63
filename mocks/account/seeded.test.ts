import { expect, test } from 'vitest'
import { draw, hex32 } from './seeded.ts'

test('a text always gives the same 32 hexadecimal digits', () => {
  expect(hex32('us1/east-mountain-office')).toMatch(/^[0-9a-f]{32}$/)
  expect(hex32('us1/east-mountain-office')).toBe(hex32('us1/east-mountain-office'))
})

test('100,000 texts give 100,000 different SIDs, even by either half', () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => hex32(`PN:+1${4025550000 + index}`))
  expect(new Set(texts).size).toBe(texts.length)
  expect(new Set(texts.map((text) => text.slice(0, 16))).size).toBe(texts.length)
  expect(new Set(texts.map((text) => text.slice(16))).size).toBe(texts.length)
})

test('draws are spread over [0, 1)', () => {
  const draws = Array.from({ length: 10_000 }, (_, index) => draw(`call ${index}`))
  for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const share = draws.filter((value) => Math.floor(value * 10) === tenth).length / draws.length
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.12)
  }
})
