// @ts-check
import { readFileSync } from 'node:fs'
import { inProject } from './project.mjs'

const packages = /** @type {const} */ ({
  knip: 'knip',
  oxfmt: 'oxfmt',
  oxlint: 'oxlint',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vitest: 'vitest',
})

/**
 * The script file of a package's command, or a file of the project, so that any Node can run it.
 * @param {string} command
 */
export function commandOf(command) {
  if (/^(scripts|mocks)\//.test(command)) return inProject(command)
  const known = Object.entries(packages).find(([name]) => name === command)
  if (known === undefined)
    throw new Error(`Unknown command "${command}". The commands are ${Object.keys(packages).join(', ')}.`)
  const folder = `node_modules/${known[1]}/`
  const { bin } = JSON.parse(readFileSync(inProject(`${folder}package.json`), 'utf8'))
  return inProject(`${folder}${bin[command]}`)
}
