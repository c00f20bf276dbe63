// @ts-check
import { spawn } from 'node:child_process'
import { inProject } from './project.mjs'

/** @typedef {{ code: number, output: string }} Ended */

/**
 * The longest time for any command of `npm test`, because a test that loops would block its runner. CI has 90 minutes
 * in all. The stories take 14 minutes on two idle cores, but about 40 on slower cores with a full Chromium.
 */
const longest = 75 * 60_000

const isWindows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command in the project's root and collects its output. The command gets its own process group, so that
 * `endAll` also ends the processes that it starts.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] replaces this process's
 * @param {{ inSight?: boolean }} [options] `inSight`: prints straight to the terminal, and collects nothing
 * @returns {Promise<Ended>} with a code other than 0 when it took too long and was ended
 */
export function run(command, args, env = process.env, { inSight = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject('.'),
      env,
      stdio: ['ignore', inSight ? 'inherit' : 'pipe', inSight ? 'inherit' : 'pipe'],
      detached: !isWindows,
      // On Windows npm and npx are .cmd files, which need a shell.
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
      output += `\nEnded because it was still running after ${longest / 60_000} minutes.`
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
 * Ends all running commands that `run` started.
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
    // The process ended in the meantime.
  }
}

/** How long children and open connections get to end. npm takes longer during an install. */
const grace = 800

/**
 * On Ctrl-C, on SIGTERM and when npm dies, ends all commands and then this process.
 * @param {() => Promise<number | undefined>} [close] closes everything else; can return the exit code
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
 * A SIGTERM to `npm start` ends npm and its shell, but the shell does not pass the signal on. The script can only see
 * that its parent changed. A program that starts the script in another shell puts its own process id into END_WITH.
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
