import { useSyncExternalStore } from 'react'

/** The changes that this tab has just made together, for the toast that offers to take them back. */
let offered: readonly string[] = []
const listeners = new Set<() => void>()

export function offerUndo(changeIds: readonly string[]): void {
  offered = changeIds
  for (const listener of listeners) listener()
}

export const useUndoOffer = (): readonly string[] => useSyncExternalStore(subscribe, () => offered)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
