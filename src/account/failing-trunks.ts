import { useSyncExternalStore } from 'react'

let known: number | null = null
const listeners = new Set<() => void>()

/** By a page that read the trunks: of how many calls fail now, as far as was read. */
export function noteFailingTrunks(count: number): void {
  known = count
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Null as long as no page has read them: the navigation reads nothing by itself. */
export const useFailingTrunks = (): number | null => useSyncExternalStore(subscribe, () => known)
