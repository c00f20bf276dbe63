// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { environmentFor, ensureNodeForTests } from './lib/node24.mjs'
import { commandOf } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { endAll, endOnSignal, run } from './lib/run.mjs'
import { StepFailed, closeFailed, step } from './lib/steps.mjs'
import { closingLine, countsOfPlaywright, countsOfVitest } from './lib/test-counts.mjs'

// `npm test` installs what is missing, then runs every check and stops at the first failure. Each check is also an npm
// script. `npm test -- numbers` runs only the tests, of every kind, in files with "numbers" in their path.
requireNode()
endOnSignal()

const words = process.argv.slice(2)

const reports = inProject('.cache/reports')
const unitReport = `${reports}/unit.json`
const componentsReport = `${reports}/components.json`
const e2eReport = `${reports}/e2e.json`

/** @type {import('./lib/test-counts.mjs').Counts[]} */
const counts = []

try {
  await step('Dependencies', ensureDependencies, String)
  const node = await step('Node for the tests', ensureNodeForTests, ({ note }) => note)
  // Imported here because it needs a package that may only just have been installed.
  const { ensureChromium } = await import('./lib/chromium.mjs')
  const chromium = await step('Chromium', ensureChromium, String)
  const env = {
    ...environmentFor(node.path),
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
  }
  /** @type {RunNode} */
  const runNode = (args, options) => run(node.path, args, env, options)
  if (words.length === 0) await runChecks(runNode)
  await runTests(runNode)
  console.log('\nAll checks passed.')
} catch (error) {
  closeFailed(error)
} finally {
  if (counts.length > 0) console.log(closingLine(counts))
  // Other checks may still be running.
  endAll('SIGKILL')
  process.exit()
}

/** @typedef {(args: readonly string[], options?: { inSight?: boolean }) => Promise<import('./lib/run.mjs').Ended>} RunNode */

/** @param {RunNode} node */
async function runChecks(node) {
  await Promise.all([
    inTurn([
      () => check(node, 'Format', 'format:check', [commandOf('oxfmt'), '--check']),
      () => check(node, 'Lint', 'lint', [commandOf('oxlint')]),
      () => check(node, 'Dead code', 'knip', [commandOf('knip')]),
      () => check(node, 'Dead code but for tests', 'knip', [commandOf('knip'), '--production']),
      () => check(node, 'Types', 'typecheck', [commandOf('tsc')]),
    ]),
    inTurn([() => step('Build', build), () => check(node, 'Budgets', 'budgets', [inProject('scripts/budgets.mjs')])]),
  ])
}

/** @param {RunNode} node */
async function runTests(node) {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const progress = (/** @type {string} */ name) => inProject(`scripts/reporters/${name}-progress.mjs`)
  await checkTests('Unit tests', unitReport, countsOfVitest, () =>
    orFail(node, 'Unit tests', 'unit', [
      ...[commandOf('vitest'), 'run', '--project=!components', ...words, '--passWithNoTests'],
      ...[`--reporter=${progress('vitest')}`, '--reporter=json', `--outputFile.json=${unitReport}`],
    ]),
  )
  await checkTests('Component tests', componentsReport, countsOfVitest, () =>
    orFail(node, 'Component tests', 'components', [
      ...[commandOf('vitest'), 'run', '--project=components', ...words, '--passWithNoTests'],
      ...[`--reporter=${progress('vitest')}`, '--reporter=json', `--outputFile.json=${componentsReport}`],
    ]),
  )
  const stories =
    process.env.CONTRACT_SPEC === undefined ? 'Stories' : 'Stories, with every answer checked against its specification'
  await checkTests(stories, e2eReport, countsOfPlaywright, () =>
    orFail(node, 'Stories', 'e2e', [
      ...[commandOf('playwright'), 'test', ...words, '--pass-with-no-tests'],
      // Traces cost processor time. A story that fails when it runs alone, with `npm run e2e`, leaves one.
      ...['--trace', 'off', `--reporter=${progress('playwright')},json`],
    ]),
  )
}

/**
 * @param {RunNode} node
 * @param {string} title
 * @param {string} script the npm script that does the same
 * @param {readonly string[]} args
 */
function check(node, title, script, args) {
  return step(title, () => orFail(node, title, script, args))
}

/**
 * @param {string} title
 * @param {string} report where the runner writes its JSON report
 * @param {(report: any) => import('./lib/test-counts.mjs').Counts} countsOf
 * @param {() => Promise<void>} work
 */
function checkTests(title, report, countsOf, work) {
  const counted = async () => {
    try {
      await work()
    } finally {
      if (existsSync(report)) counts.push(countsOf(JSON.parse(readFileSync(report, 'utf8'))))
    }
  }
  return step(title, counted, () => closingLine(counts.slice(-1)))
}

/**
 * @param {RunNode} node
 * @param {string} title
 * @param {string} script
 * @param {readonly string[]} args
 */
async function orFail(node, title, script, args) {
  const { code, output } = await node(args, { inSight: ['unit', 'components', 'e2e'].includes(script) })
  if (code !== 0) throw new StepFailed(`${title} failed. To run only this: npm run ${script}`, output)
}

/** @param {readonly (() => Promise<unknown>)[]} works */
async function inTurn(works) {
  for (const work of works) await work()
}
