import { useSyncExternalStore } from 'react'

/** The change that this tab has just made, for the toast that offers to take it back; null when there is none. */
let offered: string | null = null
const listeners = new Set<() => void>()

export function offerUndo(changeId: string | null): void {
  offered = changeId
  for (const listener of listeners) listener()
}

export const useUndoOffer = (): string | null => useSyncExternalStore(subscribe, () => offered)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
