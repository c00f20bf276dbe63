import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { AnswerRequest } from '../http/answering.ts'
import { errorResponse } from '../http/respond.ts'
import { readBody } from './request-body.ts'
import { urlOf } from './request-url.ts'
import { failureOf, methodNotAllowed, rawResponse, type WireError, wireError } from './wire-error.ts'

/** Limits for clients, in bytes and milliseconds. */
export type Patience = {
  readonly bodyBytes: number
  readonly headersArrive: number
  readonly requestArrives: number
  /** The longest time without data in either direction. */
  readonly idle: number
  /** How long to keep receiving a refused body, so that the sender gets to read the refusal. */
  readonly linger: number
  readonly checkEvery: number
}

export const usualPatience: Patience = {
  bodyBytes: 1_000_000,
  headersArrive: 10_000,
  requestArrives: 30_000,
  idle: 120_000,
  linger: 2000,
  checkEvery: 1000,
}

type Served = {
  readonly answer: AnswerRequest
  readonly now: () => Instant
  readonly reportBug: (error: unknown) => void
  readonly patience?: Patience
}

/** A `Request` cannot have other methods such as `TRACE`. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const passedOn = ['authorization', 'content-type', 'accept'] as const

function toRequest(incoming: IncomingMessage, url: URL, bytes: Buffer<ArrayBuffer>): Request {
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const name of passedOn) {
    const value = incoming.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && bytes.length > 0
  return new Request(url, { method, headers, ...(hasBody && { body: bytes }) })
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (outgoing.destroyed) return
  const hasLength = response.status !== 204 && outgoing.req.method !== 'HEAD'
  const length = hasLength ? { 'content-length': bytes.length } : {}
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...length }).end(bytes)
}

/** Refuses a body that is still arriving. Closing the connection immediately would lose the answer. */
async function sendAndLinger(response: Response, outgoing: ServerResponse, linger: number): Promise<void> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = { ...Object.fromEntries(response.headers), 'content-length': bytes.length, connection: 'close' }
  outgoing.writeHead(response.status, headers).write(bytes)
  const end = (): void => void outgoing.end()
  setTimeout(end, linger).unref()
  outgoing.req.once('end', end).resume()
}

/** Serves the handlers over HTTP. Every request gets an answer in Twilio's envelope, unless a fault drops it. */
export function createApiServer({ answer, now, reportBug, patience = usualPatience }: Served): Server {
  /** Connections whose body was refused. They get no second answer when the body never ends. */
  const lingering = new WeakSet<Duplex>()
  const refusal = ({ status, code, message }: WireError): Response => errorResponse(status, code, message, now())

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBody(incoming, patience.bodyBytes)
    if (body.kind === 'broken-off') return
    if (body.kind === 'too-large') {
      lingering.add(incoming.socket)
      const tooLarge = wireError(413, `The body is larger than ${patience.bodyBytes} bytes`)
      return sendAndLinger(refusal(tooLarge), outgoing, patience.linger)
    }
    const address = server.address()
    const url = urlOf(incoming, typeof address === 'object' ? (address?.port ?? 0) : 0)
    if (!url.ok) return send(refusal(url.error), outgoing)
    if (!methods.has(incoming.method ?? '')) return send(refusal(methodNotAllowed), outgoing)
    const response = await answer(toRequest(incoming, url.value, body.bytes))
    if (response.type !== 'error') return send(response, outgoing)
    incoming.socket.destroy()
  }

  function listener(incoming: IncomingMessage, outgoing: ServerResponse): void {
    respond(incoming, outgoing).catch((error: unknown) => {
      reportBug(error)
      if (outgoing.headersSent) incoming.socket.destroy()
      else void send(refusal(wireError(500, 'Internal Server Error')), outgoing)
    })
  }

  function sayLast(socket: Duplex, error: WireError): void {
    if (socket.writable && !lingering.has(socket)) socket.end(rawResponse(error, now()))
    else socket.destroy()
  }

  const server = createServer(
    {
      headersTimeout: patience.headersArrive,
      requestTimeout: patience.requestArrives,
      connectionsCheckingInterval: patience.checkEvery,
      // Otherwise Node answers a request without Host itself, with an empty body.
      requireHostHeader: false,
    },
    listener,
  )
  server.timeout = patience.idle
  // A client such as `nc` can close its half of the connection and still receive the answer.
  Object.assign(server, { httpAllowHalfOpen: true })
  server.on('checkContinue', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (Number(incoming.headers['content-length'] ?? 0) <= patience.bodyBytes) outgoing.writeContinue()
    listener(incoming, outgoing)
  })
  server.on('checkExpectation', (_: IncomingMessage, outgoing: ServerResponse) => {
    void send(refusal(wireError(417, 'The expectation cannot be met')), outgoing)
  })
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket: Duplex) => sayLast(socket, failureOf(code)))
  server.on('connect', (_: IncomingMessage, socket: Duplex) => sayLast(socket, methodNotAllowed))
  return server
}
