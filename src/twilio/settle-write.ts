import type { Instant } from '../domain/base/instant.ts'
import { type ApiError, isApiError } from './api-error.ts'
import { serverNow } from './server-clock.ts'
import type { SettledWrite } from './settled-write.ts'

/** Whether a write took effect. `readBack` is the resource as found; null if there is none. */
export type Found<T> =
  | { readonly holds: true; readonly value: T }
  | { readonly holds: false; readonly readBack: T | null }
  /** The resource was fetched but does not show it. */
  | { readonly holds: 'unclear' }

/** The write to check; `sentAt` is by the server's clock. */
type After = { readonly sentAt: Instant; readonly error: ApiError }

/** Fetches what shows whether the write took effect; throws `ApiError` if that fails. */
export type Look<T> = (after: After) => Promise<Found<T>>

/** A lost write that has not arrived within a minute will not arrive. */
const patience = 60_000

/**
 * Sends a write once, and checks its effect after a lost answer:
 *
 * - Answered 503, or never left: Twilio did not process it. `refused`, like every other decision of Twilio's.
 * - No answer, another 5xx, or an answer in an unknown form: it may have been applied. If the check finds it, `applied`;
 *   if not, `not-applied`, or `unknown` while a request that timed out may still arrive.
 *
 * `isHeldAlready` recognises refusals that say somebody else was faster. If the check agrees, the write is `applied`.
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
  /** Until then the write may still arrive; by `performance.now()`. */
  readonly lateUntil: number
}

async function settle<T>(loss: Loss<T>): Promise<SettledWrite<T>> {
  const { error, look, lateUntil } = loss
  const unknown: SettledWrite<T> = { kind: 'unknown', error, lookAgain: () => settle(loss) }
  try {
    const found = await look()
    if (found.holds === true) return { kind: 'applied', value: found.value }
    return found.holds === 'unclear' || performance.now() < lateUntil
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
  // A successful answer from something else, such as a web page, does not prove that nothing was done.
  return status !== null && (status >= 500 || (kind === 'not-the-api' && status < 400))
}

const isUnderWay = ({ status, cause }: ApiError): boolean =>
  status === 504 || (cause instanceof DOMException && cause.name === 'TimeoutError')
