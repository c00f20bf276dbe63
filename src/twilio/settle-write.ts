import type { Instant } from '../domain/base/instant.ts'
import { type ApiError, isApiError } from './api-error.ts'
import { serverNow } from './server-clock.ts'
import type { SettledWrite } from './settled-write.ts'

/** How things stand after a lost answer. `readBack` is the resource that stands in the place; null when there is none. */
export type Found<T> =
  | { readonly holds: true; readonly value: T }
  | { readonly holds: false; readonly readBack: T | null }
  /** It was read, and does not tell. */
  | { readonly holds: 'untold' }

/** What a look comes after: `sentAt` is by the server's clock. */
type After = { readonly sentAt: Instant; readonly error: ApiError }

/** Reads whether the write holds; throws `ApiError` when nobody tells. */
export type Look<T> = (after: After) => Promise<Found<T>>

/** A write that has not come a minute after it was lost is not coming. */
const patience = 60_000

/**
 * Sends a write once, and settles a lost answer by looking:
 *
 * - Answered 503, or never left: it was surely not taken. `refused`, as is every other decision of Twilio's.
 * - No answer, another 5xx, or an answer that cannot be read: it may have been applied. Holds: `applied`. Does not:
 *   `not-applied`, but for a request that was still being worked on when it was given up: that may hold later.
 *
 * `isHeldAlready` knows the refusals which say that somebody else was quicker. Where a look agrees, nothing is left to
 * do: `applied`.
 */
export async function settleWrite<T>(
  send: () => Promise<T>,
  look: Look<T>,
  isHeldAlready: (error: ApiError) => boolean = () => false,
): Promise<SettledWrite<T>> {
  const sentAt = serverNow()
  try {
    return { kind: 'applied', value: await send() }
  } catch (error) {
    if (!isApiError(error)) throw error
    if (!isLost(error) && !isHeldAlready(error)) return { kind: 'refused', error }
    const lateUntil = isUnderWay(error) ? performance.now() + patience : 0
    const settled = await settle({ error, look: () => look({ sentAt, error }), lateUntil })
    return isLost(error) || settled.kind === 'applied' ? settled : { kind: 'refused', error }
  }
}

type Loss<T> = {
  readonly error: ApiError
  readonly look: () => Promise<Found<T>>
  /** Until then, that it does not hold proves nothing; by `performance.now()`. */
  readonly lateUntil: number
}

async function settle<T>(loss: Loss<T>): Promise<SettledWrite<T>> {
  const { error, look, lateUntil } = loss
  const unknown: SettledWrite<T> = { kind: 'unknown', error, lookAgain: () => settle(loss) }
  try {
    const found = await look()
    if (found.holds === true) return { kind: 'applied', value: found.value }
    return found.holds === 'untold' || performance.now() < lateUntil
      ? unknown
      : { kind: 'not-applied', error, readBack: found.readBack }
  } catch (failure) {
    if (isApiError(failure)) return unknown
    throw failure
  }
}

function isLost({ kind, status, sent }: ApiError): boolean {
  if (!sent || status === 503) return false
  if (kind === 'unreachable' || kind === 'malformed') return true
  // What else answers with success, such as a web page, is no proof that nothing was done.
  return status !== null && (status >= 500 || (kind === 'not-the-api' && status < 400))
}

const isUnderWay = ({ status, cause }: ApiError): boolean =>
  status === 504 || (cause instanceof DOMException && cause.name === 'TimeoutError')
