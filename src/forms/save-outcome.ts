import type { ApiError } from '../twilio/api-error.ts'

/** The result of a save. Any `SettledWrite` of `src/twilio` is one. */
export type SaveOutcome = { readonly kind: 'applied' } | SaveFailure

export type SaveFailure =
  /** Twilio refused; or the answer was lost, and loading the resource showed no change. */
  (
    | { readonly kind: 'refused' | 'not-applied' }
    /** The answer was lost and loading the resource failed. Without `lookAgain`, the form uses its `readAgain`. */
    | { readonly kind: 'unknown'; readonly lookAgain?: () => Promise<SaveOutcome> }
  ) & {
    readonly error: ApiError
    /** If the save is several writes, the one that failed: "Saving the recording settings". */
    readonly what?: string
    /** If the save is several writes, the fields of the failed one. Default: all changed fields. */
    readonly fields?: readonly string[]
    /** If the save is several writes, the fields that an earlier one has saved. */
    readonly applied?: readonly string[]
  }

export type FormFailure =
  | SaveFailure
  /** Loading the resource before the save failed, so nothing was sent. */
  | { readonly kind: 'not-read'; readonly error: ApiError }
  /** A bug of the console. */
  | { readonly kind: 'broken'; readonly error: Error }

type Part = Pick<SaveFailure, 'what' | 'fields' | 'applied'>

/** Labels one write of a save that is several, for its failure. */
export function asPart(outcome: SaveOutcome, part: Part): SaveOutcome {
  if (outcome.kind === 'applied') return outcome
  if (outcome.kind !== 'unknown' || !outcome.lookAgain) return { ...outcome, ...part }
  const { lookAgain } = outcome
  return { ...outcome, ...part, lookAgain: async () => asPart(await lookAgain(), part) }
}
