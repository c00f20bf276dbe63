import { type KnownEntry, readAddressEntry } from './address-entry.ts'
import { type ListKind, readEntryName, readListName } from '../fields/field-rules.ts'
import { readPassword, readUserName } from './password-rules.ts'

/** A new list, or a new name for one. @param others names of the other lists of that kind in the Region */
export const readListForm = (
  { friendlyName }: { readonly friendlyName: string },
  kind: ListKind,
  others: readonly string[],
) => ({ friendlyName: readListName(friendlyName, kind, others) })

/** @param others the other entries of the list */
export const readAddressForm = (
  { friendlyName, address }: { readonly friendlyName: string; readonly address: string },
  others: readonly KnownEntry[],
) => ({ friendlyName: readEntryName(friendlyName), address: readAddressEntry(address, others) })

/** @param others the list's user names */
export const readCredentialForm = (
  { username, password }: { readonly username: string; readonly password: string },
  others: readonly string[],
) => ({ username: readUserName(username, others), password: readPassword(password) })

export const readPasswordForm = ({ password }: { readonly password: string }) => ({ password: readPassword(password) })
