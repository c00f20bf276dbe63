// @ts-check
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { commandOf } from './packages.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { StepFailed } from './steps.mjs'

/** In the project, where its packages are found. */
const folder = '.cache/without-demo'

const kept = ['src', 'mocks', 'public', 'scripts', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json']
const demo = 'src/features/demo'
const plug = 'src/app/demo-plug.ts'

/** In the place of src/app/demo-plug.ts: nothing is handed in. */
const emptyPlug = `export const takeDemoSwitches = (): string => ''
export const forgetDemoSwitches = (): void => undefined
`

/**
 * Compiles and builds the console in a folder in which src/features/demo is absent.
 * @returns {Promise<string>} the folder
 * @throws {StepFailed} with what the compiler or Vite said
 */
export async function buildWithoutDemo() {
  const root = inProject(folder)
  rmSync(root, { recursive: true, force: true })
  for (const path of kept) cpSync(inProject(path), `${root}/${path}`, { recursive: true, filter: isKept })
  writeFileSync(`${root}/${plug}`, emptyPlug)
  await orFail('compiled', [commandOf('tsc'), '--project', root])
  await orFail('built', [inProject('node_modules/vite/bin/vite.js'), 'build', root])
  return root
}

/** Tests may look at the demo. @param {string} path */
function isKept(path) {
  const inside = relative(inProject('.'), path).replaceAll('\\', '/')
  return inside !== demo && !/\.test\.tsx?$/.test(inside)
}

/**
 * @param {string} what
 * @param {readonly string[]} args
 */
async function orFail(what, args) {
  const { code, output } = await run(process.execPath, args)
  if (code !== 0) throw new StepFailed(`Without ${demo} the console could not be ${what}.`, output)
}
