import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import { valueAt } from './test-client.ts'

const entry = fileURLToPath(new URL('../server.ts', import.meta.url))

export type Running = {
  readonly child: ChildProcess
  /** The first line that it prints, or all of its output when it ends before a full line. */
  readonly line: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

const running: ChildProcess[] = []

/** Starts the program behind `npm run api` as a separate process. */
export function startServerProcess(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')))
    })
    child.on('close', () => resolve(out))
  })
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }))
  })
  return { child, line, ended }
}

/** Gives each test of the file a folder, and ends the servers that it started. */
export function withServerFolder(): {
  readonly path: (...names: readonly string[]) => string
  readonly names: () => readonly string[]
} {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'api-'))
  })
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  return { path: (...names) => join(folder, ...names), names: () => readdirSync(folder).toSorted() }
}

export const urlIn = (line: string): string => String(valueAt(JSON.parse(line), 'url'))
