// @ts-check
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readFirstLoad } from './lib/first-load.mjs'
import { inProject } from './lib/project.mjs'
import { StepFailed, closeFailed } from './lib/steps.mjs'

// `npm run budgets` checks the size of the first page after a build. Sizes are gzip -9, and 1 kB is 1,000 bytes.

// The code for rows loads with the lists, the demo bar after the first paint. Each has its own budget.
const limits = {
  scripts: 140_000,
  scriptsWithLists: 21_000,
  scriptsAfterIt: 25_000,
  mockAtStart: 60_000,
  mockScripts: 70_000,
  styles: 12_000,
  page: 41_000,
  requests: 12,
}

try {
  const load = readFirstLoad()
  const { scripts, scriptsWithLists, scriptsAfterIt, mockStarting, mockScripts, styles, requests, laterScripts } = load
  const budgets = [
    { what: 'First route, scripts', value: sum(scripts), limit: limits.scripts, show: kB, files: scripts },
    {
      what: 'While its lists load, scripts',
      value: sum(scriptsWithLists),
      limit: limits.scriptsWithLists,
      show: kB,
      files: scriptsWithLists,
    },
    {
      what: 'After the first paint, scripts',
      value: sum(scriptsAfterIt),
      limit: limits.scriptsAfterIt,
      show: kB,
      files: scriptsAfterIt,
    },
    {
      what: 'Mock at its start, scripts',
      value: sum(mockStarting),
      limit: limits.mockAtStart,
      show: kB,
      files: mockStarting,
    },
    {
      what: 'Mock without scenarios, scripts',
      value: sum(mockScripts),
      limit: limits.mockScripts,
      show: kB,
      files: mockScripts,
    },
    { what: 'First route, styles', value: sum(styles), limit: limits.styles, show: kB, files: styles },
    ...load.pageScripts.map(({ name, files }) => ({
      what: `Page beyond that: ${name}`,
      value: sum(files),
      limit: limits.page,
      show: kB,
      files: [],
    })),
    { what: 'First load, requests', value: requests.length, limit: limits.requests, show: String, files: [] },
  ]
  for (const { what, value, limit, show, files } of budgets) {
    print(value > limit ? '✗' : '✓', what, `${show(value)} of ${show(limit)}`)
    for (const file of files) print(' ', `  ${file}`, kB(size(file)))
  }
  print(' ', 'Scripts of other pages and dialogs', kB(sum(laterScripts)))

  const exceeded = budgets.filter(({ value, limit }) => value > limit)
  if (exceeded.length > 0) {
    throw new StepFailed(
      `Over budget: ${exceeded.map(({ what }) => what).join('; ')}.\n` +
        'Use import() for code that the first page does not need, or remove it.',
    )
  }
} catch (error) {
  closeFailed(error)
}

/** @param {string} file */
function size(file) {
  return gzipSync(readFileSync(inProject(`dist/${file}`)), { level: 9 }).length
}

/** @param {readonly string[]} files */
function sum(files) {
  return files.reduce((total, file) => total + size(file), 0)
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/**
 * @param {string} mark
 * @param {string} text
 * @param {string} figure
 */
function print(mark, text, figure) {
  console.log(`${mark} ${text.padEnd(56)}${figure.padStart(20)}`)
}
