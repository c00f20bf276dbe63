import { expect, test } from 'vitest'
import { closingLine, countsOfPlaywright, flakyStories } from './test-counts.mjs'

const spec = (title: string, status: string) => ({ title, tests: [{ status }] })

test('a story that passed at the second attempt counts as passed, and is listed', () => {
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        file: 'review.spec.ts',
        specs: [spec('steady', 'expected'), spec('fails', 'unexpected')],
        suites: [{ file: 'review.spec.ts', specs: [spec('wavers', 'flaky')] }],
      },
    ],
  }
  expect(closingLine([countsOfPlaywright(report)])).toBe('4 passed, 1 failed')
  expect(flakyStories(report)).toEqual(['review.spec.ts: wavers'])
})
