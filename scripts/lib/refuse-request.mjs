// @ts-check
import { securityHeaders } from './security-headers.mjs'

/** @type {Readonly<Record<number, string>>} */
const sentences = {
  400: 'This is not an HTTP request that the server can read.',
  404: 'This address is not part of this build of the console.',
  405: 'This server answers GET and HEAD only.',
  408: 'The request took too long to arrive.',
  412: 'The file has changed, so the conditions of the request do not hold.',
  414: 'The address is too long.',
  416: 'The file does not have the requested range.',
  431: 'The headers of the request are too long.',
}

/** @param {number} status */
const sentenceOf = (status) => `${sentences[status] ?? 'The server could not read its files.'}\n`

/**
 * Answers with a sentence. Details of a failure go to the terminal, because they contain paths of this machine.
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} [error]
 */
export function refuse(response, status, error) {
  const known = status in sentences ? status : 500
  if (known === 500) console.error(error)
  // A file that fails half-way has its headers sent: only the end of the connection can tell.
  if (response.headersSent) return void response.destroy()
  for (const name of ['Content-Encoding', 'ETag', 'Last-Modified', 'Accept-Ranges', 'Vary']) response.removeHeader(name)
  if (status !== 416) response.removeHeader('Content-Range')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD')
  const text = sentenceOf(known)
  response.writeHead(known, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache',
  })
  response.end(text)
}

/** @type {Readonly<Record<string, number>>} */
const statuses = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Answers what Node could not read as a request.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
export function refuseUnreadable(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  refuseOnSocket(socket, statuses[error.code ?? ''] ?? 400)
}

/**
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 */
export function refuseOnSocket(socket, status) {
  const text = sentenceOf(status)
  const headers = {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} Refused`, ...lines, '', text].join('\r\n'))
}
