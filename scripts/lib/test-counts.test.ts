import { expect, test } from 'vitest'
import { closingLine, countsOfPlaywright } from './test-counts.mjs'

test('the closing line adds up the counts of the reports', () => {
  const stories = countsOfPlaywright({ stats: { expected: 3, unexpected: 1, skipped: 2 } })
  expect(closingLine([stories, { passed: 4, failed: 0, skipped: 0 }])).toBe('7 passed, 1 failed, 2 skipped')
})
