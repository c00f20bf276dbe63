import type { ApiError } from '../twilio/api-error.ts'

/** What became of a save. Any `SettledWrite` of `src/twilio` is one. */
export type SaveOutcome = { readonly kind: 'applied' } | SaveFailure

export type SaveFailure =
  /** Twilio said no; or the answer was lost, and read back, nothing had changed. */
  (
    | { readonly kind: 'refused' | 'not-applied' }
    /** The answer was lost and reading back failed. Without `lookAgain` of its own, the form's `readAgain` tells. */
    | { readonly kind: 'unknown'; readonly lookAgain?: () => Promise<SaveOutcome> }
  ) & {
    readonly error: ApiError
    /** Of a save that is several writes: which of them failed, as a sentence begins: "Saving the recording settings". */
    readonly what?: string
    /** Of a save that is several writes: the fields that the failed one carried. Default: all that were changed. */
    readonly fields?: readonly string[]
    /** Of a save that is several writes: the fields that an earlier one has already saved. */
    readonly applied?: readonly string[]
  }

/** What stands in the way after a submit. */
export type FormFailure =
  | SaveFailure
  /** Before a save the resource is read again. It could not be, so nothing was sent. */
  | { readonly kind: 'not-read'; readonly error: ApiError }
  /** A bug of the console, not an answer of the API. */
  | { readonly kind: 'broken'; readonly error: Error }

type Part = Pick<SaveFailure, 'what' | 'fields' | 'applied'>

/** One write of a save that is several: should it fail, it says which part it was. */
export function asPart(outcome: SaveOutcome, part: Part): SaveOutcome {
  if (outcome.kind === 'applied') return outcome
  if (outcome.kind !== 'unknown' || !outcome.lookAgain) return { ...outcome, ...part }
  const { lookAgain } = outcome
  return { ...outcome, ...part, lookAgain: async () => asPart(await lookAgain(), part) }
}
