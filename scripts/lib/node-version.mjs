// @ts-check
import { readFileSync } from 'node:fs'

/** The oldest for Vite. */
const oldestForStart = '20.19.0'
/** The oldest for vitest, for MSW outside a browser, and to run a TypeScript file as it is. */
export const oldestForTests = '22.18.0'

/**
 * @param {string} version as in process.versions.node
 * @param {string} oldest of the same form
 */
export const isAtLeast = (version, oldest) => version.localeCompare(oldest, 'en', { numeric: true }) >= 0

/** Ends the process with a sentence when this Node cannot run the project at all. */
export function requireNode() {
  const have = process.versions.node
  if (isAtLeast(have, oldestForStart)) return
  const { name } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  console.error(`${name} needs Node ${oldestForStart} or newer; this is Node ${have} (${process.execPath}).`)
  console.error('Install a newer one, for example from https://nodejs.org, and run the command again.')
  process.exit(1)
}
