import { useSelector } from '@tanstack/react-store'
import { createKeptAtom } from '../../browser/kept-atom.ts'

/** Failed changes of which the operator wants to hear no more. No part of the record: nothing of it is taken back. */
const dismissed = createKeptAtom<readonly string[]>('dismissed-changes', {
  parse: (text) => (text ?? '').split(' ').filter(Boolean),
  format: (ids) => ids.join(' '),
})
/** The oldest go first. */
const kept = 100

export const dismissChange = (id: string): void => dismissed.set([...dismissed.get(), id].slice(-kept))

export const isDismissed = (id: string): boolean => dismissed.get().includes(id)

export const useIsDismissed = (id: string | undefined): boolean =>
  useSelector(dismissed, (ids) => id !== undefined && ids.includes(id))
