import type { IpAddressSettings } from '../../domain/account/access-list.ts'
import { type KnownEntry, parseAddressEntry } from '../../domain/access/address-entry.ts'
import { addressEntryWords } from '../../domain/access/address-entry-text.ts'
import { fieldProblemWords } from '../../domain/fields/field-problem-text.ts'
import { parseEntryName } from '../../domain/fields/field-rules.ts'
import { formValues } from '../../domain/base/form-reading.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import { parsedField } from '../../forms/parsed-field.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'

export type AddressValues = { readonly address: string; readonly friendlyName: string }

/** @param others the other entries of the list */
export function addressFields(others: readonly KnownEntry[]): FieldSpecs<AddressValues> {
  return {
    address: {
      label: 'IPv4 address or prefix',
      ...parsedField((text: string) => parseAddressEntry(text, others), addressEntryWords),
    },
    friendlyName: {
      label: 'Name',
      ...parsedField(parseEntryName, (problem) => fieldProblemWords(problem, 'The name')),
    },
  }
}

/** Undefined while a field has a problem. */
export function addressSettings(values: AddressValues, others: readonly KnownEntry[]): IpAddressSettings | undefined {
  return formValues({
    friendlyName: parseEntryName(values.friendlyName),
    cidr: parseAddressEntry(values.address, others),
  })
}

export function placeAddressRefusal(error: ApiError): keyof AddressValues | null {
  const field = fieldOfError(error, 'ipAddress')
  return field === 'cidr' ? 'address' : field
}
