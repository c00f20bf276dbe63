import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../invariants/source.ts'
import { filesByTable, tierTable, withTable } from './tier-table.mjs'

const file = (name: string, endTime: number) => ({ name, endTime, status: 'passed', assertionResults: [1] })
const vitest = (passed: number, ...files: readonly (readonly [string, number])[]) => ({
  numPassedTests: passed,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  startTime: 1_000,
  testResults: files.map(([name, endTime]) => file(name, endTime)),
})
const reports = {
  unit: vitest(1_200, ['a.test.ts', 13_000], ['b.test.ts', 7_000]),
  components: vitest(30, ['c.test.ts', 16_000]),
  e2e: {
    stats: { expected: 4, unexpected: 0, skipped: 0, duration: 20_000 },
    suites: [{ file: 'd.spec.ts' }, { file: 'e.spec.ts' }, { file: 'd.spec.ts' }],
  },
}
const table = tierTable(reports, { cores: 2, date: new Date('2026-11-30T12:00:00Z') })

test('the table has the count and the time of each tier', () => {
  expect(table.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    '| tier | command | files | tests | time | each |',
    expect.stringMatching(/^\| -+ \|/),
    '| Unit tests | `npm run unit` | 2 | 1,200 | 12 s | 10 ms |',
    '| Component tests | `npm run components` | 1 | 30 | 15 s | 500 ms |',
    '| Stories | `npm run e2e` | 2 | 4 | 20 s | 5000 ms |',
    '',
    'Measured on 2026-11-30 with 2 cores. What each costs is the time of the tier by its tests, on all cores.',
  ])
})

test('a new table takes the place of the old one', () => {
  const page = 'Before\n<!-- tiers: written by a script -->\nold\n<!-- /tiers -->\nAfter'
  const once = withTable(page, table)
  expect(once).toContain(table)
  expect(once).not.toContain('old')
  expect(withTable(once, table)).toBe(once)
  expect(filesByTable(once)).toEqual([2, 1, 2])
})

test('docs/tests.md is about as old as the tests; otherwise run npm test whole, then npm run tiers', () => {
  const tests = filesUnder('src', 'mocks', 'scripts', 'mounted', 'e2e')
  const filesOf = (pattern: RegExp) => tests.filter((path) => pattern.test(path)).length
  const here = [
    filesOf(/^(?:src|mocks|scripts)\/.*\.test\.tsx?$/),
    filesOf(/^mounted\/tests\/.*\.test\.ts$/),
    filesOf(/^e2e\/stories\/.*\.spec\.ts$/),
  ]
  const written = filesByTable(textOf('docs/tests.md'))
  expect(written).toHaveLength(here.length)
  for (const [tier, files] of here.entries()) {
    const off = Math.abs((written[tier] ?? 0) - files)
    expect(off, `${written[tier]} files in the table, ${files} here`).toBeLessThanOrEqual(Math.ceil(files / 10))
  }
})
