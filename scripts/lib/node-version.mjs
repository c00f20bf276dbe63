// @ts-check
import { readFileSync } from 'node:fs'

/** The oldest version that Vite supports. */
const oldestForStart = '20.19.0'
/** The oldest version that supports Vitest, MSW in Node, and running TypeScript files directly. */
export const oldestForTests = '22.18.0'

/**
 * @param {string} version as in process.versions.node
 * @param {string} oldest in the same format
 */
export const isAtLeast = (version, oldest) => version.localeCompare(oldest, 'en', { numeric: true }) >= 0

/** Ends the process with an explanation when this Node is too old for the project. */
export function requireNode() {
  const have = process.versions.node
  if (isAtLeast(have, oldestForStart)) return
  const { name } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  console.error(`${name} needs Node ${oldestForStart} or newer; this is Node ${have} (${process.execPath}).`)
  console.error('Install a newer one, for example from https://nodejs.org, and run the command again.')
  process.exit(1)
}
