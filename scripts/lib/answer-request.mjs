// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import send from 'send'
import { answerUnservedApi } from './api-paths.mjs'
import { askedFor } from './asked-for.mjs'
import { accepts, codings, compressibleType } from './compressed.mjs'
import { refuse } from './refuse-request.mjs'
import { securityHeaders } from './security-headers.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 */

/**
 * Answers requests with the files of a built console.
 * @param {string} folder
 * @returns {(request: Incoming, response: Outgoing) => void}
 */
export const answerFrom = (folder) => (request, response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const asked = askedFor(request.url ?? '/')
  if (asked.kind === 'api') return answerUnservedApi(response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  switch (asked.kind) {
    case 'too-long':
      return refuse(response, 414)
    case 'nothing':
      return refuse(response, 404)
    case 'page':
      return sendFile(request, response, folder, { pathname: '/index.html', decoded: '/index.html' })
    case 'file':
      return sendFile(request, response, folder, asked)
  }
}

/**
 * @param {Incoming} request
 * @param {Outgoing} response
 * @param {string} folder
 * @param {{ pathname: string, decoded: string }} file
 */
function sendFile(request, response, folder, { pathname, decoded }) {
  const { headers, method } = request
  // HTTP defines ranges for GET only, and a client means ranges of the file, not of its compressed copy.
  if (method === 'HEAD') delete headers.range
  const type = compressibleType(decoded)
  const coding = codings.find(
    ({ name, extension }) =>
      type !== undefined &&
      headers.range === undefined &&
      accepts(headers['accept-encoding'] ?? '', name) &&
      existsSync(join(folder, `${decoded}${extension}`)),
  )
  // Vite names all files under `assets/` by their hash, so they never change.
  const cached = decoded.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

  send(request, `${pathname}${coding?.extension ?? ''}`, { root: folder, index: false, cacheControl: false })
    .on('headers', () => {
      response.setHeader('Cache-Control', cached)
      if (type === undefined) return
      response.setHeader('Content-Type', type)
      response.setHeader('Vary', 'Accept-Encoding')
      if (coding !== undefined) response.setHeader('Content-Encoding', coding.name)
    })
    .on('directory', () => refuse(response, 404))
    .on('error', (error) => refuse(response, statusOf(error), error))
    .pipe(response)
}

/** @param {unknown} error */
const statusOf = (error) =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
