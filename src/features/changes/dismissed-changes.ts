import { useSelector } from '@tanstack/react-store'
import { createKeptAtom } from '../../browser/kept-atom.ts'

/** Failed changes that the operator has dismissed. Their records stay unchanged. */
const dismissed = createKeptAtom<readonly string[]>('dismissed-changes', {
  parse: (text) => (text ?? '').split(' ').filter(Boolean),
  format: (ids) => ids.join(' '),
})
/** The oldest are dropped first. */
const kept = 100

export const dismissChange = (id: string): void => dismissed.set([...dismissed.get(), id].slice(-kept))

export const isDismissed = (id: string): boolean => dismissed.get().includes(id)

export const useIsDismissed = (id: string | undefined): boolean =>
  useSelector(dismissed, (ids) => id !== undefined && ids.includes(id))
