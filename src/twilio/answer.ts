import * as v from 'valibot'
import { type Milliseconds, milliseconds } from '../domain/base/instant.ts'
import { parseJson } from '../domain/base/parse-json.ts'
import type { ApiAddress, Method } from './address.ts'
import { ApiError, type ApiErrorKind } from './api-error.ts'
import { decode, textOrNull } from './decode.ts'
import { noteServerDate } from './server-clock.ts'

/** The request, for error messages. */
export type Asked = { readonly address: ApiAddress; readonly method: Method }

/** An HTTP answer with its body. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string }

/** Twilio's error envelope. All members are optional, so that the status is never lost. */
const envelope = v.object({ code: v.nullish(v.number(), null), message: textOrNull, more_info: textOrNull })

const isJson = (contentType: string | null): boolean => /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '')

/** The JSON of a successful answer; null for a DELETE, which has no body. Throws `ApiError` otherwise. Notes the server's time. */
export function jsonOf(asked: Asked, { status, headers, text }: Answer): unknown {
  if (status === 204 && asked.method === 'DELETE') {
    noteServerDate(headers.get('Date'))
    return null
  }
  const contentType = headers.get('Content-Type')
  if (!isJson(contentType)) {
    throw answerError(asked, 'not-the-api', status, `${status}, answered with ${contentType ?? 'no content type'}`)
  }
  noteServerDate(headers.get('Date'))
  const json = parseJson(text)
  if (status < 200 || status > 299) throw refusal(asked, status, json, waitAsked(headers))
  if (json === undefined) throw answerError(asked, 'malformed', status, 'the body is not JSON')
  return json
}

/** Twilio sends `Retry-After` in seconds. */
function waitAsked(headers: Headers): Milliseconds | null {
  const text = headers.get('Retry-After') ?? ''
  return /^\d{1,4}$/.test(text) ? milliseconds(Number(text) * 1000) : null
}

const unknownAnswer = { status: null, code: null, twilioMessage: null, moreInfo: null, retryAfter: null }

function about({ address, method }: Asked) {
  return { region: address.region, product: address.product, path: address.path, method }
}

function refusal(asked: Asked, status: number, json: unknown, retryAfter: Milliseconds | null): ApiError {
  const told = decode(envelope, json)
  const { code, message, more_info } = told.ok ? told.value : { code: null, message: null, more_info: null }
  return new ApiError(
    {
      kind: 'refused',
      ...about(asked),
      status,
      code,
      twilioMessage: message,
      moreInfo: more_info,
      retryAfter,
      sent: true,
    },
    [status, code, message].filter((part) => part !== null).join(' '),
  )
}

export function answerError(asked: Asked, kind: ApiErrorKind, status: number, detail: string): ApiError {
  return new ApiError({ ...unknownAnswer, ...about(asked), kind, status, sent: true }, detail)
}

/** The browser does not say whether a failed request had left, so it counts as sent. */
export function lostError(asked: Asked, cause: unknown): ApiError {
  return new ApiError({ ...unknownAnswer, ...about(asked), kind: 'unreachable', sent: true }, 'no answer', { cause })
}

export function gateError(asked: Asked, cause: unknown): ApiError {
  return new ApiError(
    { ...unknownAnswer, ...about(asked), kind: 'unreachable', sent: false },
    'the API did not start',
    {
      cause,
    },
  )
}
