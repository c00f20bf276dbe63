// @ts-check
import { spawn } from 'node:child_process'
import { inProject } from './project.mjs'

/** @typedef {{ code: number, output: string }} Ended */

/**
 * A test that loops holds its runner up for ever. Nothing that `npm test` runs may take longer: CI has 90 minutes in
 * all, and the stories take 14 on two idle cores, but some 40 on slower ones in a Chromium that has a window.
 */
const longest = 75 * 60_000

const isWindows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command in the project's root and collects what it prints. It leads a process group of its own, so that
 * `endAll` reaches what it started too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] replaces this process's
 * @param {{ inSight?: boolean }} [options] `inSight`: what it prints goes straight to the terminal, and is not collected
 * @returns {Promise<Ended>} also when it took longer than anything here may: then it was ended, with a code that is not 0
 */
export function run(command, args, env = process.env, { inSight = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject('.'),
      env,
      stdio: ['ignore', inSight ? 'inherit' : 'pipe', inSight ? 'inherit' : 'pipe'],
      detached: !isWindows,
      // npm and npx are .cmd files there, which only a shell starts.
      shell: isWindows && !command.includes('\\'),
    })
    running.add(child)
    let output = ''
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const limit = setTimeout(() => {
      output += `\nEnded, because it still ran after ${longest / 60_000} minutes.`
      signalGroup(child, 'SIGKILL')
    }, longest)
    child.on('error', (error) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ code: 127, output: `${command}: ${error.message}` })
    })
    child.on('close', (code) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Ends everything that `run` started and that still runs.
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
export function endAll(signal) {
  for (const child of running) signalGroup(child, signal)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function signalGroup({ pid }, signal) {
  if (pid === undefined) return
  try {
    process.kill(isWindows ? pid : -pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}

/** How long children and open connections may take to end by themselves. npm, while it installs, takes longer. */
const grace = 800

/**
 * On Ctrl-C, SIGTERM and the death of npm: ends what was started, then this process.
 * @param {() => Promise<number | undefined>} [close] closes the rest; may name the exit code
 */
export function endOnSignal(close = async () => undefined) {
  /** @param {number} code */
  const end = async (code) => {
    endAll('SIGTERM')
    const late = new Promise((resolve) => setTimeout(resolve, grace))
    const chosen = await Promise.race([close(), late])
    if (running.size > 0) await late
    endAll('SIGKILL')
    process.exit(typeof chosen === 'number' ? chosen : code)
  }
  process.once('SIGINT', () => void end(130))
  process.once('SIGTERM', () => void end(143))
  whenOrphaned(() => void end(143))
}

/**
 * A SIGTERM to `npm start` ends npm and the shell that it runs the script in, but the shell does not pass it on: the
 * script only finds itself with another parent. Whoever starts it in yet another shell names itself in END_WITH.
 * @param {() => void} act
 */
export function whenOrphaned(act) {
  const parent = process.ppid
  const starter = Number(process.env.END_WITH ?? parent)
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(starter)) return
    clearInterval(watch)
    act()
  }, 250)
  watch.unref()
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
