// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { inProject, readIfThere } from './project.mjs'
import { run } from './run.mjs'
import { StepFailed, announce } from './steps.mjs'

const lockFile = inProject('package-lock.json')
/** npm's own record of what it installed. */
const installedFile = inProject('node_modules/.package-lock.json')
const stampFile = inProject('node_modules/.installed-from')

/**
 * Installs the packages of package-lock.json, unless they are already installed.
 * @returns {Promise<string>} what was done
 */
export async function ensureDependencies() {
  const found = readIfThere(stampFile)
  if (found === stamp()) return 'up to date'
  const byHand = found === undefined && isInstalled()
  if (!byHand) await install()
  writeFileSync(stampFile, stamp())
  return byHand ? 'up to date' : 'installed'
}

/** Includes the platform: some packages contain machine code, so a folder copied from another system is out of date. */
const stamp = () =>
  `${createHash('sha256').update(readFileSync(lockFile)).digest('hex')} ${process.platform}-${process.arch}\n`

/** Whether a manual `npm install` left exactly the packages of the lock file. */
function isInstalled() {
  const installed = packagesIn(readIfThere(installedFile))
  const locked = packagesIn(readIfThere(lockFile))
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const isProject = path === ''
    // npm skips optional packages for other systems.
    const isForeign = optional === true && installed[path] === undefined
    return isProject || isForeign || installed[path]?.version === version
  })
}

/**
 * @param {string | undefined} lock
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesIn = (lock) => (lock === undefined ? {} : JSON.parse(lock).packages)

async function install() {
  announce('Installing the dependencies with npm; the first time takes about a minute')
  const options = ['--include=dev', '--no-audit', '--no-fund']
  const exact = await run('npm', ['ci', ...options])
  if (exact.code === 0) return
  // Some registries lack the newest builds of optional packages for other systems. `npm ci` then fails with EUSAGE, but
  // `npm install` works.
  if (!exact.output.includes('EUSAGE')) throw new StepFailed('The dependencies could not be installed.', exact.output)
  const lenient = await run('npm', ['install', '--no-save', ...options])
  if (lenient.code !== 0) throw new StepFailed('The dependencies could not be installed.', lenient.output)
}
