/** The browser's locks. Insecure origins have none. */
export const lockManager = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined)

const heldHere = new Set<string>()

/**
 * Runs the work with the lock, if no tab of this browser holds it; otherwise `work(false)`. Where the browser has no locks,
 * other tabs are not seen, and the lock holds for this tab alone.
 */
export async function withTabLock<T>(name: string, work: (isMine: boolean) => Promise<T>): Promise<T> {
  const locks = lockManager()
  if (locks) return locks.request(name, { ifAvailable: true }, (lock) => work(lock !== null))
  if (heldHere.has(name)) return work(false)
  heldHere.add(name)
  try {
    return await work(true)
  } finally {
    heldHere.delete(name)
  }
}

/** Whether some tab holds the lock, as far as can be seen. */
export async function isTabLockHeld(name: string): Promise<boolean> {
  const { held = [] } = (await lockManager()?.query()) ?? {}
  return heldHere.has(name) || held.some((lock) => lock.name === name)
}
