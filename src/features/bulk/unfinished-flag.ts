/** Whether this browser keeps a run that is not done, known without loading what runs are made of. */
const storageKey = 'bulk-unfinished'
const listeners = new Set<() => void>()

export function hasUnfinishedRun(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null
  } catch {
    // Refused by policy: then no run outlives its tab either.
    return false
  }
}

export function noteUnfinishedRun(unfinished: boolean): void {
  if (unfinished === hasUnfinishedRun()) return
  try {
    if (unfinished) localStorage.setItem(storageKey, '1')
    else localStorage.removeItem(storageKey)
  } catch {
    return
  }
  for (const listener of [...listeners]) listener()
}

/** Told by this tab and by others. */
export function subscribeUnfinishedRun(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
