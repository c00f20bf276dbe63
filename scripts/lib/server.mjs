// @ts-check
import { createServer } from 'node:net'
import { inProject } from './project.mjs'
import { StepFailed } from './steps.mjs'

/**
 * Serves dist/ in this process, so that no server remains when the process ends.
 * @param {number} port
 * @param {string} [root] where the console was built, if not in the project
 */
export async function serveBuild(port, root = inProject('.')) {
  // Imported here because Vite may not be installed yet when this file loads.
  const { preview } = await import('vite')
  const server = await preview({ root, preview: { port, strictPort: true, open: false }, logLevel: 'error' })
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}

/**
 * The port, or the next free one.
 * @param {number} port
 */
export async function nextFreePort(port) {
  for (let candidate = port; candidate <= 65_535; candidate++) {
    if (await isFree(candidate)) return candidate
  }
  throw new StepFailed(`No port from ${port} to 65535 is free.`)
}

/**
 * Checks every address of this machine, because a browser can resolve "localhost" to IPv4 or IPv6.
 * @param {number} port
 */
async function isFree(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error && error.code !== 'EADDRINUSE' && error.code !== 'EACCES'))
    probe.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () => probe.close(() => resolve(true)))
  })
}
