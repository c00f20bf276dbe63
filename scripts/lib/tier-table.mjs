// @ts-check
import { countsOfPlaywright, countsOfVitest } from './test-counts.mjs'

/**
 * Vitest's JSON report, as far as it is read here. Times are in milliseconds.
 * @typedef {Omit<Parameters<typeof countsOfVitest>[0], 'testResults'> & {
 *   startTime: number,
 *   testResults: { name: string, endTime: number, status: string, assertionResults: unknown[] }[]
 * }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, skipped: number, duration: number }, suites: { file: string }[] }} PlaywrightReport
 * @typedef {{ tier: string, command: string, files: number, passed: number, seconds: number }} Tier
 */

/** @param {{ unit: VitestReport, components: VitestReport, e2e: PlaywrightReport }} reports */
const tiersOf = ({ unit, components, e2e }) => [
  tierOfVitest('Unit tests', 'npm run unit', unit),
  tierOfVitest('Component tests', 'npm run components', components),
  {
    tier: 'Stories',
    command: 'npm run e2e',
    files: new Set(e2e.suites.map(({ file }) => file)).size,
    passed: countsOfPlaywright(e2e).passed,
    seconds: e2e.stats.duration / 1000,
  },
]

/**
 * @param {string} tier
 * @param {string} command
 * @param {VitestReport} report
 * @returns {Tier}
 */
const tierOfVitest = (tier, command, report) => ({
  tier,
  command,
  files: new Set(report.testResults.map(({ name }) => name)).size,
  passed: countsOfVitest(report).passed,
  seconds: (Math.max(...report.testResults.map(({ endTime }) => endTime)) - report.startTime) / 1000,
})

/**
 * The tiers as a table in Markdown.
 * @param {Parameters<typeof tiersOf>[0]} reports
 * @param {{ cores: number, date: Date }} machine where and when they were written
 */
export function tierTable(reports, { cores, date }) {
  const rows = tiersOf(reports).map(({ tier, command, files, passed, seconds }) => [
    tier,
    `\`${command}\``,
    `${files}`,
    passed.toLocaleString('en'),
    `${Math.round(seconds)} s`,
    `${Math.round((seconds / passed) * 1000)} ms`,
  ])
  const head = ['tier', 'command', 'files', 'tests', 'time', 'each']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const day = date.toISOString().slice(0, 10)
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    `Measured on ${day} with ${cores} cores. What each costs is the time of the tier by its tests, on all cores.`,
  ].join('\n')
}

const block = /(<!-- tiers:[^>]*-->\n)[\s\S]*?(<!-- \/tiers -->)/

/**
 * The page with this table in its place.
 * @param {string} page
 * @param {string} table
 */
export const withTable = (page, table) => page.replace(block, (_, begin, end) => `${begin}\n${table}\n\n${end}`)

/**
 * How many files each tier has by the table in the page, in its order.
 * @param {string} page
 */
export const filesByTable = (page) =>
  [...(block.exec(page)?.[0] ?? '').matchAll(/^\| \w[^|]*\| `npm run [^|]*\| (\d+) /gm)].map(([, files]) =>
    Number(files),
  )
