import { exhaustive } from '../domain/exhaustive.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import type { ApiError } from '../twilio/api-error.ts'
import { explain } from '../twilio/explain-api-error.ts'
import type { FormFailure } from './save-outcome.ts'

/** A failed save in the operator's words. */
export type FailureWords = {
  /** "Saving the general settings failed in", before the Region's name. */
  readonly title: string
  readonly region: RegionCode | undefined
  readonly sentence: string | null
  readonly code: string | null
  readonly meaning: string
  readonly again: 'Retry' | 'Look again'
}

/** @param what the action as it begins a sentence: "Saving the general settings" */
export function failureWords(failure: FormFailure, what: string): FailureWords {
  if (failure.kind === 'broken') {
    const { message } = failure.error
    return { title: `${what} failed in this console`, ...noAnswer, meaning: message, again: 'Retry' }
  }
  const { error } = failure
  const told = { region: error.region, sentence: error.twilioMessage, code: codeText(error) }
  const part = (failure.kind !== 'not-read' && failure.what) || what
  switch (failure.kind) {
    case 'not-read': {
      const { meaning, next } = explain(error, { what })
      const title = `${what}: nothing was sent, because reading it again first failed in`
      return { title, ...told, meaning: `${meaning} ${next}`, again: 'Retry' }
    }
    case 'refused': {
      const { meaning, next } = explain(error, { what: part })
      return { title: `${part} failed in`, ...told, meaning: `${meaning} ${next}`, again: 'Retry' }
    }
    case 'not-applied':
      return {
        title: `${part} failed in`,
        ...told,
        meaning: `It was not applied: ${howLost(error)}, and read back, it does not hold what was sent. Retry.`,
        again: 'Retry',
      }
    case 'unknown':
      return {
        title: `${part}: no certain answer from`,
        ...told,
        meaning: `We don’t know if it was applied: ${howLost(error)}, and reading it back does not settle it. Look again before anything is repeated.`,
        again: 'Look again',
      }
    default:
      return exhaustive(failure)
  }
}

const noAnswer = { region: undefined, sentence: null, code: null }

function howLost(error: ApiError): string {
  if (error.kind === 'unreachable') return 'the answer was lost'
  if (error.kind === 'refused') return `${regionLabel(error.region)} failed while it answered`
  return 'the answer could not be read'
}

function codeText({ code, status }: ApiError): string | null {
  const parts = [...(code === null ? [] : [String(code)]), ...(status === null ? [] : [`HTTP ${status}`])]
  return parts.join(', ') || null
}
