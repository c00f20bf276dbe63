// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { run } from './run.mjs'
import { StepFailed, announce } from './steps.mjs'

// The headless shell comes first: it has the same source, and the stories take two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds Chromium on this machine: the one in CHROMIUM_PATH, or an installed one.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : installed), ...elsewhere, chromium.executablePath()].find((path) => existsSync(path))
}

/** How stories and component tests start Chromium. */
export function chromiumOptions() {
  const executablePath = findChromium()
  const isRoot = process.getuid?.() === 0
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      // Chromium's sandbox does not work for root, which is who runs in a container.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}

/**
 * Installs Chromium if there is none, with apt-get if permitted, otherwise with Playwright.
 * @returns {Promise<string>} path of the executable
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new StepFailed(`CHROMIUM_PATH is ${named}, but no file is there.`)
  if (findChromium() === undefined) await installChromium()
  const found = findChromium()
  if (found === undefined)
    throw new StepFailed('Chromium was installed, but not in a known place. Set CHROMIUM_PATH to its path.')
  return found
}

async function installChromium() {
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!isDebian) {
    announce('Fetching Chromium with Playwright')
    return orFail(run('npx', ['playwright', 'install', 'chromium']))
  }
  announce('Installing Chromium with apt-get')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await orFail(run('apt-get', ['update'], env))
  const install = (/** @type {string} */ name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name], env)
  // Debian 12 and later have a separate package for it.
  const { code } = await install('chromium-headless-shell')
  if (code !== 0) await orFail(install('chromium'))
}

/** @param {Promise<import('./run.mjs').Ended>} ended */
async function orFail(ended) {
  const { code, output } = await ended
  if (code === 0) return
  throw new StepFailed(
    'Could not install Chromium. Install it yourself or set CHROMIUM_PATH, and run the command again.',
    output,
  )
}
