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

// `npm test`: sets up what is missing, then every check, and stops at the first that fails. Each is an npm script too.
requireNode()
endOnSignal()

/** @type {import('./lib/test-counts.mjs').Counts[]} */
const counts = []

try {
  await step('Dependencies', ensureDependencies, String)
  const node = await step('Node for the tests', ensureNodeForTests, ({ note }) => note)
  // Not at the top: it imports a package, which may just have been installed.
  const { ensureChromium } = await import('./lib/chromium.mjs')
  const chromium = await step('Chromium', ensureChromium, String)
  await runChecks({ ...environmentFor(node.path), CHROMIUM_PATH: chromium }, node.path)
  console.log('\nAll checks passed.')
} catch (error) {
  closeFailed(error)
} finally {
  if (counts.length > 0) console.log(closingLine(counts))
  // A check beside the one that failed may still run.
  endAll('SIGKILL')
  process.exit()
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node path of the executable
 */
async function runChecks(env, node) {
  await Promise.all([
    inTurn([
      () => check('Format', 'format:check', [commandOf('oxfmt'), '--check']),
      () => check('Lint', 'lint', [commandOf('oxlint')]),
      () => check('Types', 'typecheck', [commandOf('tsc')]),
    ]),
    inTurn([() => step('Build', build), () => check('Budgets', 'budgets', [inProject('scripts/budgets.mjs')])]),
  ])
  const reports = inProject('.cache/reports')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const [unit, e2e] = [`${reports}/unit.json`, `${reports}/e2e.json`]
  const vitest = [commandOf('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]
  await checkTests('Unit tests', 'unit', vitest, unit, countsOfVitest)
  const playwright = [commandOf('playwright'), 'test', '--reporter=dot,json']
  await checkTests('Stories in the browser', 'e2e', playwright, e2e, countsOfPlaywright)

  /**
   * @param {string} title
   * @param {string} script the npm script that does the same
   * @param {readonly string[]} args of Node
   */
  function check(title, script, args) {
    return step(title, () => orFail(title, script, args))
  }

  /**
   * @param {string} title
   * @param {string} script
   * @param {readonly string[]} args
   * @param {string} report where the runner writes its JSON report
   * @param {(report: any) => import('./lib/test-counts.mjs').Counts} countsOf
   */
  function checkTests(title, script, args, report, countsOf) {
    const work = async () => {
      try {
        await orFail(title, script, args)
      } finally {
        if (existsSync(report)) counts.push(countsOf(JSON.parse(readFileSync(report, 'utf8'))))
      }
    }
    return step(title, work, () => closingLine(counts.slice(-1)))
  }

  /**
   * @param {string} title
   * @param {string} script
   * @param {readonly string[]} args
   */
  async function orFail(title, script, args) {
    const { code, output } = await run(node, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2e })
    if (code !== 0) throw new StepFailed(`${title}: failed. To run it alone: npm run ${script}`, output)
  }
}

/** @param {readonly (() => Promise<unknown>)[]} works */
async function inTurn(works) {
  for (const work of works) await work()
}
