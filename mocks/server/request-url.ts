import type { IncomingMessage } from 'node:http'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { isTwilioHost } from '../http/host-address.ts'
import { type WireError, wireError } from './wire-error.ts'

const refuse = (status: number, message: string) => err(wireError(status, message))

const withoutPort = (host: string): string => host.replace(/:\d*$/, '').toLowerCase()
const isLoopback = (name: string): boolean => name === '127.0.0.1' || name === 'localhost'

/**
 * Browsers send `Sec-Fetch-Site` with every request and let no page forge it. Older browsers send `Origin` at least
 * with requests that change something. So a page on another site or port can send a form here, but the form cannot
 * change the account.
 */
function comesFromWebPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'none' && site !== 'same-origin'
  return headers.origin !== undefined
}

/** Accepts 127.0.0.1 with our port, and Twilio's hosts, which can resolve to us. Refuses any other name. */
function parseHostHeader(request: IncomingMessage, port: number): Result<string, WireError> {
  const named = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (named.length !== 1) return refuse(400, 'Expected one Host header')
  const host = request.headers.host ?? ''
  const name = withoutPort(host)
  if (isTwilioHost(name)) return ok(name)
  if (isLoopback(name) && (host.endsWith(`:${port}`) || port === 80)) return ok('127.0.0.1')
  return refuse(403, `Host is "${host}": this API answers for 127.0.0.1:${port} and for Twilio's hosts`)
}

function parseForwardedHost(text: string): Result<string, WireError> {
  const name = withoutPort(text.split(',')[0]?.trim() ?? '')
  if (isTwilioHost(name)) return ok(name)
  return isLoopback(name) ? ok('127.0.0.1') : refuse(403, `X-Forwarded-Host is "${text}", which is not a Twilio host`)
}

/** The URL of a request, with Twilio's host or our own. `port` is the port we listen on. */
export function urlOf(request: IncomingMessage, port: number): Result<URL, WireError> {
  if (comesFromWebPage(request)) return refuse(403, 'Web pages may not use this API')
  const host = parseHostHeader(request, port)
  if (!host.ok) return host
  const forwarded = request.headers['x-forwarded-host']
  const meant = forwarded === undefined ? host : parseForwardedHost(String(forwarded))
  if (!meant.ok) return meant
  // Clients send a proxy the absolute URL. The Host header still decides.
  const path = (request.url ?? '').replace(/^https?:\/\/[^/?#]*/i, '')
  const scheme = isTwilioHost(meant.value) ? 'https' : 'http'
  const text = `${scheme}://${meant.value}${path.startsWith('/') ? '' : '/'}${path}`
  return URL.canParse(text) ? ok(new URL(text)) : refuse(400, 'The path cannot be read')
}
