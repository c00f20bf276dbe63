import type { ApiError } from './api-error.ts'

/** What became of a write: never more than is known, and no write is repeated blindly. `T` is what it leaves behind. */
export type SettledWrite<T> =
  /** It holds: Twilio said so, or it was read back so after a lost answer. */
  | { readonly kind: 'applied'; readonly value: T }
  /** Twilio's decision, or it never left: nothing was changed. */
  | { readonly kind: 'refused'; readonly error: ApiError }
  /**
   * The answer was lost, and read back, it does not hold: repeating it is safe. `readBack` is the resource of an update
   * as it stands; null when there is none, and of a create or a delete.
   */
  | { readonly kind: 'not-applied'; readonly error: ApiError; readonly readBack: T | null }
  /** The answer was lost, and nobody can tell: `lookAgain` reads once more, and writes nothing. */
  | { readonly kind: 'unknown'; readonly error: ApiError; readonly lookAgain: () => Promise<SettledWrite<T>> }

/** Whichever of the three it was that did not succeed. */
export type FailedWrite = Exclude<SettledWrite<unknown>, { readonly kind: 'applied' }>

/** What a delete leaves behind; `already-gone`: somebody else had deleted it. */
export type Deletion = 'deleted' | 'already-gone'
