// @ts-check
import { spawn } from 'node:child_process'
import { inProject } from './project.mjs'

/** @typedef {{ code: number, output: string }} Ended */

const isWindows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command in the project's root and collects what it prints. It leads a process group of its own, so that
 * `endAll` reaches what it started too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] replaces this process's
 * @returns {Promise<Ended>}
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject('.'),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
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
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => {
      running.delete(child)
      resolve({ code: 127, output: `${command}: ${error.message}` })
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Ends everything that `run` started and that still runs. */
export function endAll() {
  for (const { pid } of running) {
    if (pid === undefined) continue
    try {
      process.kill(isWindows ? pid : -pid, 'SIGTERM')
    } catch {
      // It ended between the look and the signal.
    }
  }
}

/**
 * On Ctrl-C and SIGTERM: ends what was started, then this process.
 * @param {() => Promise<number | undefined>} [close] closes the rest; may name the exit code
 */
export function endOnSignal(close = async () => undefined) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])) {
    process.once(signal, () => {
      endAll()
      // An open keep-alive connection may hold a server up; nobody waits for it.
      setTimeout(() => process.exit(code), 1000).unref()
      void close().then((chosen) => process.exit(chosen ?? code))
    })
  }
}
