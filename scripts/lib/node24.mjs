// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { isAtLeast, oldestForTests } from './node-version.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { StepFailed, announce } from './steps.mjs'

const version = '24.21.0'
const folder = inProject('.node24')
const binary = inProject(`.node24/node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`)

/**
 * The Node to run the tests: the installed one, or Node 24 from the npm registry when that is too old.
 * @returns {Promise<{ path: string, note: string }>} the executable, and its version in words
 */
export async function ensureNodeForTests() {
  const atHand = process.versions.node
  if (isAtLeast(atHand, oldestForTests)) return { path: process.execPath, note: `${atHand}, already installed` }
  if (!existsSync(binary)) await fetchNode()
  return { path: binary, note: `${version} from .node24, because ${atHand} is older than ${oldestForTests}` }
}

async function fetchNode() {
  announce(`Fetching Node ${version} from the npm registry into .node24`)
  // The package's install script links the executable for this system, so install scripts must run.
  const options = ['--ignore-scripts=false', '--no-audit', '--no-fund']
  const fetched = await run('npm', ['install', '--prefix', folder, ...options, `node@${version}`])
  const tried = await run(binary, ['--version'])
  if (tried.output.trim() !== `v${version}`) {
    throw new StepFailed(
      `Node ${version} could not be fetched. Install Node ${oldestForTests} or newer yourself and run the command again.`,
      `${fetched.output}\n${tried.output}`,
    )
  }
}

/**
 * An environment that finds this `node` and the project's commands first.
 * @param {string} node path of the executable
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  const path = [dirname(node), inProject('node_modules/.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path }
}
