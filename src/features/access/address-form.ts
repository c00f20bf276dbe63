import type { IpAddressSettings } from '../../domain/account/access-list.ts'
import { readAddressForm } from '../../domain/access/access-forms.ts'
import { type KnownEntry, readAddressEntry } from '../../domain/access/address-entry.ts'
import { addressEntryWords } from '../../domain/access/address-entry-words.ts'
import { fieldProblemWords } from '../../domain/fields/field-problem-words.ts'
import { readEntryName } from '../../domain/fields/field-rules.ts'
import { formValues } from '../../domain/base/form-reading.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'

/** An entry as it is typed: `203.0.113.0/24`. */
export type AddressValues = { readonly address: string; readonly friendlyName: string }

/** @param others the other entries of the list */
export function addressFields(others: readonly KnownEntry[]): FieldSpecs<AddressValues> {
  return {
    address: {
      label: 'IPv4 address or prefix',
      rule: (text) => {
        const reading = readAddressEntry(text, others)
        return reading.ok ? null : addressEntryWords(reading.problem)
      },
      advice: (text) => {
        const reading = readAddressEntry(text, others)
        return reading.ok ? reading.warnings.map(addressEntryWords).join(' ') || null : null
      },
    },
    friendlyName: {
      label: 'Name',
      rule: (text) => {
        const reading = readEntryName(text)
        return reading.ok ? null : fieldProblemWords(reading.problem, 'The name')
      },
    },
  }
}

/** Undefined while a field is refused. */
export function addressSettings(values: AddressValues, others: readonly KnownEntry[]): IpAddressSettings | undefined {
  const read = formValues(readAddressForm(values, others))
  return read && { friendlyName: read.friendlyName, cidr: read.address }
}

export function placeAddressRefusal(error: ApiError): keyof AddressValues | null {
  const field = fieldOfError(error, 'ipAddress')
  return field === 'cidr' ? 'address' : field
}
