import { fieldProblemWords } from '../../domain/fields/field-problem-text.ts'
import { parseListName } from '../../domain/fields/field-rules.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'
import type { AccessListKind } from '../../account/access-list-kind.ts'

export type ListNameValues = { readonly friendlyName: string }

/** @param others names that the Region's other lists of the kind have taken */
export function listNameFields(kind: AccessListKind, others: readonly string[]): FieldSpecs<ListNameValues> {
  return { friendlyName: { label: 'Name', rule: (name) => listNameProblem(name, kind, others) } }
}

export function listNameProblem(name: string, kind: AccessListKind, others: readonly string[]): string | null {
  const ruleOf = kind === 'ip-access-control-lists' ? 'ip-access-control-list' : 'credential-list'
  const reading = parseListName(name, ruleOf, others)
  return reading.ok ? null : fieldProblemWords(reading.problem, 'The name')
}

/** 21235 and 21240: the name is taken or invalid. */
export const placeListRefusal = (kind: AccessListKind, error: ApiError): keyof ListNameValues | null =>
  fieldOfError(error, kind === 'ip-access-control-lists' ? 'ipAccessControlList' : 'credentialList', ['friendlyName'])
