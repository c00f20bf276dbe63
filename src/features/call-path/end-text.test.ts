import { describe, expect, it } from 'vitest'
import { endLines, endSummary } from './end-text.ts'

describe('endLines', () => {
  it.each([
    [[], []],
    [['203.0.113.7'], ['203.0.113.7']],
    [
      ['203.0.113.7', '203.0.113.8'],
      ['203.0.113.7', '203.0.113.8'],
    ],
    [
      ['203.0.113.7', '203.0.113.8', '203.0.113.9'],
      ['203.0.113.7', 'and 2 more'],
    ],
    [['sbc-primary.east-mountain-office.example.com'], ['sbc-prima…mple.com']],
    [['255.255.255.128/25'], ['255.255.255.128/25']],
  ])('%j in a box of 150', (pbx, lines) => {
    expect(endLines(pbx, 150)).toEqual(lines)
    // With 14 px on each side.
    for (const line of lines) expect(14 + line.length * 6.73 + 14).toBeLessThanOrEqual(150)
  })
})

describe('endSummary', () => {
  it.each([
    [[], ''],
    [['203.0.113.7'], '203.0.113.7'],
    [['203.0.113.7', '203.0.113.8'], '203.0.113.7, 203.0.113.8'],
    [['203.0.113.7', '203.0.113.8', '203.0.113.9'], '203.0.113.7 and 2 more'],
    [['198.51.100.128/25', '203.0.113.7'], '198.51.…128/25 and 1 more'],
    [['sbc-primary.east-mountain-office.example.com'], 'sbc-primary.….example.com'],
  ])('%j', (pbx, line) => {
    expect(endSummary(pbx)).toBe(line)
    expect(line.length).toBeLessThanOrEqual(25)
  })
})
