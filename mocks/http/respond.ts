import type { Instant } from '../../src/domain/base/instant.ts'
import type { Refusal } from '../account/refusal.ts'

/** Every answer has the account's time in its `Date` header, because the console's countdowns use it. */
export function jsonResponse(status: number, body: unknown, now: Instant, headers: HeadersInit = {}): Response {
  const all = new Headers(headers)
  all.set('date', new Date(now).toUTCString())
  if (status === 204) return new Response(null, { status, headers: all })
  all.set('content-type', 'application/json')
  return new Response(JSON.stringify(body), { status, headers: all })
}

/** Twilio's error envelope. */
export const errorBody = (status: number, code: number, message: string) => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
})

export function errorResponse(
  status: number,
  code: number,
  message: string,
  now: Instant,
  headers?: HeadersInit,
): Response {
  return jsonResponse(status, errorBody(status, code, message), now, headers)
}

/** Twilio leaves the version of its newer APIs out of the path: "/Trunks/TK71", but "/2010-04-01/Accounts/…". */
export const notFoundResponse = (path: string, now: Instant): Response =>
  errorResponse(404, 20404, `The requested resource ${path.replace(/^\/v\d+(?=\/)/, '')} was not found`, now)

export function refusalResponse(refusal: Refusal, path: string, now: Instant): Response {
  return refusal.kind === 'not-found'
    ? notFoundResponse(path, now)
    : errorResponse(refusal.status, refusal.code, refusal.message, now)
}
