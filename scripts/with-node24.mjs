// @ts-check
import { spawn } from 'node:child_process'
import { requireNode } from './lib/node-version.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { environmentFor, ensureNodeForTests } from './lib/node24.mjs'
import { commandOf } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { whenOrphaned } from './lib/run.mjs'
import { closeFailed } from './lib/steps.mjs'

// Runs a command of a package on a Node that is new enough for it: `node scripts/with-node24.mjs vitest run --watch`.
requireNode()
const [name = '', ...args] = process.argv.slice(2)
try {
  await ensureDependencies()
  const { path } = await ensureNodeForTests()
  const child = spawn(path, [commandOf(name), ...args], {
    cwd: inProject('.'),
    env: environmentFor(path),
    stdio: 'inherit',
  })
  // Ctrl-C reaches the child by itself; it decides when to end.
  process.on('SIGINT', () => {})
  // Playwright takes down its server and browsers on SIGINT only.
  process.on('SIGTERM', () => child.kill('SIGINT'))
  whenOrphaned(() => child.kill('SIGINT'))
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
} catch (error) {
  closeFailed(error)
}
