import * as v from 'valibot'
import type { RegionCode } from '../domain/base/region.ts'
import { type ApiAddress, apiPath, type Method } from './address.ts'
import { type Answer, answerError, type Asked, gateError, jsonOf, lostError } from './answer.ts'
import { ApiError } from './api-error.ts'
import { suspectApi, whenApiReady } from './api-gate.ts'
import { type Decoder, decode } from './decode.ts'
import { abortable, pause } from './abortable.ts'
import { type QueueOptions, requestQueue } from './request-queue.ts'
import { noteWrite } from './recent-writes.ts'
import { send } from './transport.ts'

/** One request that left, with its outcome. Each automatic retry after a 429 counts. */
export type Exchange = {
  readonly region: RegionCode
  readonly method: Method
  readonly status: number | null
  readonly error: ApiError | null
}

export type RequestOptions = QueueOptions & { readonly onExchange?: ((exchange: Exchange) => void) | undefined }

/** From when the request leaves, so that a Region that hangs does not block requests to the others (R18). */
const timeLimit = 10_000
/** How often a 429 is retried. No other answer is retried automatically; Twilio never processes a 429 (R17). */
const retries = 4

/** Throws `ApiError`; an abort rejects with the signal's reason. */
export function getJson<T>(address: ApiAddress, decoder: Decoder<T>, options: RequestOptions = {}): Promise<T> {
  return exchange(address, 'GET', undefined, decoder, options)
}

/**
 * Not abortable, because a write that left may have been applied. Throws `ApiError`; kind `unreachable` with `sent: true`
 * means that the answer was lost and the outcome is unknown.
 */
export function postForm<T>(
  address: ApiAddress,
  form: Readonly<Record<string, string>>,
  decoder: Decoder<T>,
  onExchange?: RequestOptions['onExchange'],
): Promise<T> {
  return exchange(address, 'POST', new URLSearchParams(form), decoder, { priority: 'high', onExchange })
}

/** Twilio answers 204 without a body. Not abortable and with the same errors as `postForm`. */
export async function deleteResource(address: ApiAddress): Promise<void> {
  await exchange(address, 'DELETE', undefined, v.unknown(), { priority: 'high' })
}

async function exchange<T>(
  address: ApiAddress,
  method: Method,
  form: URLSearchParams | undefined,
  decoder: Decoder<T>,
  options: RequestOptions,
): Promise<T> {
  const asked: Asked = { address, method }
  const ready = whenApiReady().catch((reason: unknown) => {
    throw gateError(asked, reason)
  })
  await abortable(ready, options.signal)
  const { status, json } = await requestQueue.run(() => ask(asked, form, options), options)
  const decoded = decode(decoder, json)
  const tell = (error: ApiError | null) => options.onExchange?.({ region: address.region, method, status, error })
  if (decoded.ok) {
    tell(null)
    return decoded.value
  }
  const malformed = answerError(asked, 'malformed', status, decoded.error)
  tell(malformed)
  throw malformed
}

/** Keeps its place in the queue while waiting after a 429: the limit is for the account, so others would get one too. */
async function ask(
  asked: Asked,
  form: URLSearchParams | undefined,
  { signal, onExchange }: RequestOptions,
): Promise<{ readonly status: number; readonly json: unknown }> {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await attempt(asked, form, signal)
      return { status: answer.status, json: jsonOf(asked, answer) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind !== 'refused') void suspectApi()
      onExchange?.({ region: error.region, method: error.method, status: error.status, error })
      if (error.status !== 429 || tries === retries) throw error
      await pause(error.retryAfter ?? 1000, signal)
    }
  }
}

async function attempt(
  asked: Asked,
  form: URLSearchParams | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { region, product, path, query } = asked.address
  const limit = new AbortController()
  const timer = setTimeout(
    () => limit.abort(new DOMException(`No answer within ${timeLimit / 1000} s`, 'TimeoutError')),
    timeLimit,
  )
  const ended = asked.method === 'GET' ? undefined : noteWrite(asked)
  try {
    const response = await send(apiPath(region, product, path, query), {
      method: asked.method,
      headers: { Accept: 'application/json' },
      // Never use a cache: the console must show where calls go now.
      cache: 'no-store',
      signal: signal === undefined ? limit.signal : AbortSignal.any([signal, limit.signal]),
      // URLSearchParams sets the content type to application/x-www-form-urlencoded.
      ...(form === undefined ? {} : { body: form }),
    })
    const text = await response.text()
    ended?.(response.status)
    return { status: response.status, headers: response.headers, text }
  } catch (cause) {
    ended?.('lost')
    signal?.throwIfAborted()
    throw lostError(asked, limit.signal.reason ?? cause)
  } finally {
    clearTimeout(timer)
  }
}
