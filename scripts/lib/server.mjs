// @ts-check
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { inProject } from './project.mjs'
import { refuseOnSocket, refuseUnreadable } from './refuse-request.mjs'
import { StepFailed } from './steps.mjs'

/**
 * Serves a built console in this process, so that no server remains when the process ends.
 * @param {number} port
 * @param {string} [folder]
 */
export async function serveBuild(port, folder = inProject('dist')) {
  // Imported here because its package may not be installed yet when this file loads.
  const { answerFrom } = await import('./answer-request.mjs')
  // Node refuses longer headers without asking. This leaves room to say that an address is too long.
  const server = createHttpServer({ maxHeaderSize: 64 * 1024 }, answerFrom(folder))
  server.on('clientError', refuseUnreadable)
  server.on('connect', (_request, socket) => refuseOnSocket(socket, 405))
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new StepFailed(`Cannot listen on port ${port}: ${error.message}`)))
    server.listen(port, 'localhost', () => resolve(undefined))
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
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
