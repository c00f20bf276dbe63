import { parsePassword, parseUserName } from '../../domain/access/password-rules.ts'
import { passwordWords, userNameWords } from '../../domain/access/password-text.ts'
import type { FieldSpec, FieldSpecs } from '../../forms/form-values.ts'
import { parsedField } from '../../forms/parsed-field.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'

export type UserValues = { readonly username: string; readonly password: string }

const password: FieldSpec<{ readonly [name: string]: string }, string> = {
  label: 'Password',
  ...parsedField(parsePassword, passwordWords),
  secret: true,
}

/** @param others user names that the list has already */
export function userFields(others: readonly string[]): FieldSpecs<UserValues> {
  return {
    username: { label: 'User name', ...parsedField((text: string) => parseUserName(text, others), userNameWords) },
    password,
  }
}

/** 21243: the list already has the user name. 21240: Twilio does not accept the user name or password. */
export const placeUserRefusal = (error: ApiError): keyof UserValues | null => fieldOfError(error, 'credential')
