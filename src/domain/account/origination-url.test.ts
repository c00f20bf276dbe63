import { describe, expect, it } from 'vitest'
import { parsePriority, parseWeight } from './origination-url.ts'

describe.each([
  ['priority', parsePriority],
  ['weight', parseWeight],
])('%s', (_, parse) => {
  it.each([0, 1, 65_535])('takes %d', (value) => {
    expect(parse(value)).toBe(value)
  })

  it.each([-1, 65_536, 1.5, NaN])('refuses %d', (value) => {
    expect(parse(value)).toBeUndefined()
  })
})
