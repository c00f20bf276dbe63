// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inProject, readIfThere } from './project.mjs'
import { run } from './run.mjs'
import { StepFailed, announce } from './steps.mjs'

/** All inputs of the build. */
const sources = [
  'src',
  'mocks',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const stampFile = inProject('.cache/built-from')

/**
 * Builds the console into dist/, unless dist/ was built from the current sources.
 * @returns {Promise<string>} what was done
 */
export async function ensureBuild() {
  if (existsSync(inProject('dist/index.html')) && readIfThere(stampFile) === hashOfSources()) return 'up to date'
  announce('Building the console')
  await build()
  return 'done'
}

/** @throws {StepFailed} with what Vite said */
export async function build() {
  // Hash the sources first, so that a file saved during the build makes the build out of date.
  const builtFrom = hashOfSources()
  rmSync(stampFile, { force: true })
  const { code, output } = await run(process.execPath, [inProject('node_modules/vite/bin/vite.js'), 'build'])
  if (code !== 0) throw new StepFailed('The console could not be built.', output)
  mkdirSync(inProject('.cache'), { recursive: true })
  writeFileSync(stampFile, builtFrom)
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${relative(inProject('.'), file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * The files under a path of the project, in an order that does not depend on the machine.
 * @param {string} path a folder or a file
 * @returns {string[]}
 */
function filesOf(path) {
  const start = inProject(path)
  if (!existsSync(start)) return []
  if (statSync(start).isFile()) return [start]
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
