import type { RegionCode } from '../domain/base/region.ts'
import type { ApiError } from '../twilio/api-error.ts'
import { codeText, explain } from '../twilio/explain-api-error.ts'
import { explainWrite } from '../twilio/explain-write.ts'
import type { FormFailure } from './save-outcome.ts'

export type FailureWords = {
  /** "Saving the general settings failed in": the Region follows. */
  readonly title: string
  readonly region: RegionCode | undefined
  readonly sentence: string | null
  readonly code: string | null
  readonly meaning: string
  readonly again: 'Retry' | 'Look again'
}

/** @param what the start of a sentence: "Saving the general settings" */
export function failureWords(failure: FormFailure, what: string): FailureWords {
  if (failure.kind === 'broken') {
    const { message } = failure.error
    return { title: `${what} failed in this console`, ...noAnswer, meaning: message, again: 'Retry' }
  }
  const { error } = failure
  const told = { region: error.region, sentence: error.twilioMessage, code: codeText(error) }
  if (failure.kind === 'not-read') {
    const { meaning, next } = explain(error, { what })
    const title = `${what}: nothing was sent, because loading the saved values failed in`
    return { title, ...told, meaning: `${meaning} ${next}`, again: 'Retry' }
  }
  const part = failure.what ?? what
  const { meaning, next } = explainWrite(failure, { what: part })
  const isUnknown = failure.kind === 'unknown'
  return {
    title: isUnknown ? `${part}: outcome not known in` : `${part} failed in`,
    ...told,
    meaning: `${meaning} ${next}`,
    again: isUnknown ? 'Look again' : 'Retry',
  }
}

/** For the field that Twilio refused: Twilio's words, then what they mean. */
export function refusalText(error: ApiError): string {
  const { sentence, meaning, next } = explainWrite({ kind: 'refused', error }, { what: '' })
  const said = sentence === null ? 'Twilio refused this' : `Twilio refused this: “${sentence}”`
  return `${said} (${codeText(error) ?? 'no code'}). ${meaning} ${next}`
}

const noAnswer = { region: undefined, sentence: null, code: null }
