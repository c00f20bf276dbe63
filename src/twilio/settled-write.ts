import type { ApiError } from './api-error.ts'

/** The outcome of a write, as far as it is known, so that no write is repeated blindly. `T` is its result. */
export type SettledWrite<T> =
  /** Twilio said so, or a check after a lost answer found it. */
  | { readonly kind: 'applied'; readonly value: T }
  /** Twilio refused it, or it never left: nothing was changed. */
  | { readonly kind: 'refused'; readonly error: ApiError }
  /**
   * The answer was lost, and a check found that the write did not take effect, so repeating it is safe. `readBack` is the
   * updated resource as found; null for a create or a delete, or if it is gone.
   */
  | { readonly kind: 'not-applied'; readonly error: ApiError; readonly readBack: T | null }
  /** The answer was lost, and a check could not tell. `lookAgain` checks once more and writes nothing. */
  | { readonly kind: 'unknown'; readonly error: ApiError; readonly lookAgain: () => Promise<SettledWrite<T>> }

/** Any outcome but `applied`. */
export type FailedWrite = Exclude<SettledWrite<unknown>, { readonly kind: 'applied' }>

/** The result of a delete; `already-gone`: somebody else had deleted it. */
export type Deletion = 'deleted' | 'already-gone'
