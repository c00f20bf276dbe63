// @ts-check
import { spawn } from 'node:child_process'
import { requireNode } from './lib/node-version.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { environmentFor, ensureNodeForTests } from './lib/node24.mjs'
import { commandOf } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { whenOrphaned } from './lib/run.mjs'
import { closeFailed } from './lib/steps.mjs'

// Runs a package's command on a new enough Node: `node scripts/with-node24.mjs vitest run --watch`.
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
  // Ctrl-C also reaches the child, which decides when to end.
  process.on('SIGINT', () => {})
  // Playwright stops its server and browsers only on SIGINT.
  process.on('SIGTERM', () => child.kill('SIGINT'))
  whenOrphaned(() => child.kill('SIGINT'))
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
} catch (error) {
  closeFailed(error)
}
