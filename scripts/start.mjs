// @ts-check
import { parseArgs } from 'node:util'
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { endOnSignal } from './lib/run.mjs'
import { nextFreePort, serveBuild } from './lib/server.mjs'
import { StepFailed, announce, closeFailed, step } from './lib/steps.mjs'

// `npm start` installs, builds and serves the console from a fresh clone. `npm start -- --port 8080` chooses the port.
requireNode()

/** @type {Awaited<ReturnType<typeof serveBuild>> | undefined} */
let server
endOnSignal(async () => {
  if (server === undefined) return undefined
  await server.close()
  return 0
})

try {
  const wanted = wantedPort()
  await step('Dependencies', ensureDependencies, String)
  await step('Build', ensureBuild, String)
  const port = await nextFreePort(wanted)
  if (port !== wanted) announce(`Port ${wanted} is in use, so using ${port}`)
  server = await step(
    'Server',
    () => serveBuild(port),
    () => `on port ${port}; press Ctrl-C to stop`,
  )
  console.log(`\n${server.address}`)
} catch (error) {
  closeFailed(error)
}

function wantedPort() {
  const text = portOption() ?? process.env.PORT ?? '4173'
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new StepFailed(`"${text}" is not a port. Use a number from 1 to 65535.`)
}

function portOption() {
  try {
    return parseArgs({ options: { port: { type: 'string' } } }).values.port
  } catch (error) {
    throw new StepFailed(`${String(error)}\nUse: npm start -- --port 8080`)
  }
}
