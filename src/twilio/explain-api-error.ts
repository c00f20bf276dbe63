import type { ApiError } from './api-error.ts'

/** An API error in the operator's words: what failed, in which Region, and what it means. */
export type Explanation = {
  /** "Reading trunks failed in IE1" */
  readonly title: string
  /** Twilio's own sentence; null when no answer came, or one without a sentence. */
  readonly sentence: string | null
  /** Twilio's error code; null when the answer had none. */
  readonly code: number | null
  readonly meaning: string
  /** What to do, one sentence; the button beside it is Retry. */
  readonly next: string
}

/** `what`: the action as a noun phrase that begins a sentence, "Reading trunks", "Re-routing +1 402 555 1212". */
export function explain(error: ApiError, { what }: { readonly what: string }): Explanation {
  return { title: what, sentence: error.twilioMessage, code: error.code, meaning: '', next: '' }
}
