import { readPassword, readUserName } from '../../domain/access/password-rules.ts'
import { passwordWords, userNameWords } from '../../domain/access/password-words.ts'
import type { FieldSpec, FieldSpecs } from '../../forms/form-values.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'

export type UserValues = { readonly username: string; readonly password: string }

const password: FieldSpec<{ readonly [name: string]: string }, string> = {
  label: 'Password',
  rule: (text) => {
    const reading = readPassword(text)
    return reading.ok ? null : passwordWords(reading.problem)
  },
  advice: (text) => {
    const reading = readPassword(text)
    return reading.ok ? reading.warnings.map(passwordWords).join(' ') || null : null
  },
  secret: true,
}

/** @param others the list's user names, which must differ */
export function userFields(others: readonly string[]): FieldSpecs<UserValues> {
  return {
    username: {
      label: 'User name',
      rule: (text) => {
        const reading = readUserName(text, others)
        return reading.ok ? null : userNameWords(reading.problem)
      },
    },
    password,
  }
}

/** 21243: the list has the user name. 21240: the user name or the password is none that Twilio takes. */
export const placeUserRefusal = (error: ApiError): keyof UserValues | null => fieldOfError(error, 'credential')
