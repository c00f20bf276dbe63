import type { Instant } from '../../src/domain/base/instant.ts'
import { errorBody } from '../http/respond.ts'

/** The answer to a request that does not reach the API. */
export type WireError = { readonly status: number; readonly code: number; readonly message: string }

/**
 * Twilio documents no codes for most of these statuses. They follow its own pattern of 20404 for 404.
 */
export const wireError = (status: number, message: string, code = 20000 + status): WireError => ({
  status,
  code,
  message,
})

export const methodNotAllowed = wireError(405, 'Method not allowed', 20004)

const failures: Readonly<Record<string, WireError>> = {
  HPE_HEADER_OVERFLOW: wireError(431, 'The headers are too large'),
  ERR_HTTP_REQUEST_TIMEOUT: wireError(408, 'The request took too long to arrive'),
}

/** The answer to an error of Node's HTTP parser, by its code. */
export const failureOf = (code: string | undefined): WireError =>
  failures[code ?? ''] ?? wireError(400, 'The request is not HTTP')

/** The whole answer as raw text, for a connection that Node's HTTP server no longer handles. */
export function rawResponse({ status, code, message }: WireError, now: Instant): string {
  const body = JSON.stringify(errorBody(status, code, message))
  return [
    `HTTP/1.1 ${status} Refused`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Date: ${new Date(now).toUTCString()}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
