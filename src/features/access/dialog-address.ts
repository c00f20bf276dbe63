import type { Place } from '../../forms/use-leave-guard.ts'

/** Which dialog is open stands in the address, as `do`; the entry that it is about, as `entry`. */
type ListDialog = 'rename' | 'delete' | 'copy' | 'add' | 'paste' | 'edit' | 'remove' | 'password'

export type OpenDialog = (dialog: ListDialog, entrySid?: string) => void

/** `missing` of the address: user names that a copy brought no password for, one a line. */
const mostMissing = 50

export const missingText = (names: readonly string[]): string => names.slice(0, mostMissing).join('\n')

/** Those of them that the list still lacks. */
export const missingUsers = (text: string | undefined, users: readonly { readonly username: string }[]) =>
  [...new Set((text ?? '').split('\n').map((name) => name.trim()))].filter(
    (name) => name !== '' && !users.some(({ username }) => username === name),
  )

const dialogOf = ({ search }: Place): string | null => new URLSearchParams(search).get('do')

/** For `useForm`: another page, or a closed dialog, leaves the form. */
export const leavesDialog = (to: Place, from: Place): boolean =>
  to.pathname !== from.pathname || dialogOf(to) !== dialogOf(from)

/** On the list's page: where the focus goes when the row of an entry is gone. */
export const addEntryButton = (): HTMLElement | null => document.querySelector('[data-add-entry]')
