import { describe, expect, it } from 'vitest'
import { placement } from './placement.ts'

const viewport = { width: 400, height: 300 }
const box = { width: 100, height: 80 }
const anchorAt = (top: number, left: number) => ({ top, bottom: top + 20, left, right: left + 40 })

describe('a floating box', () => {
  it.each([
    ['goes under its anchor', anchorAt(50, 100), 'start', { top: 76, left: 100 }],
    ['ends where its anchor ends', anchorAt(50, 200), 'end', { top: 76, left: 140 }],
    ['is centred on its anchor', anchorAt(50, 200), 'center', { top: 76, left: 170 }],
    ['goes above when there is no room below', anchorAt(250, 100), 'start', { top: 164, left: 100 }],
    ['keeps off the right side', anchorAt(50, 370), 'start', { top: 76, left: 292 }],
    ['keeps off the left side', anchorAt(50, 10), 'end', { top: 76, left: 8 }],
  ] as const)('%s', (_title, anchor, align, expected) => {
    expect(placement(anchor, box, viewport, align)).toEqual(expected)
  })

  it('stays below if it fits on neither side and there is less room above', () => {
    expect(placement(anchorAt(100, 0), { width: 50, height: 280 }, viewport, 'start').top).toBe(126)
  })

  it('starts at the margin when it is wider than the viewport', () => {
    expect(placement(anchorAt(50, 100), { width: 500, height: 10 }, viewport, 'center').left).toBe(8)
  })
})
