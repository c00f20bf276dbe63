import type { Place } from '../forms/use-leave-guard.ts'

/** Which dialog is open stands in the address, as `do`; the entry that it is about, as `entry`. */
export type ListDialog = 'rename' | 'delete' | 'copy' | 'add' | 'paste' | 'edit' | 'remove' | 'password'

export type OpenDialog = (dialog: ListDialog, entrySid?: string) => void

const dialogOf = ({ search }: Place): string | null => new URLSearchParams(search).get('do')

/** For `useForm`: another page, or a closed dialog, leaves the form. */
export const leavesDialog = (to: Place, from: Place): boolean =>
  to.pathname !== from.pathname || dialogOf(to) !== dialogOf(from)
