import { type GapItem, parseGapItem } from './gap-item.ts'

const key = 'demo-gaps'
const listeners = new Set<() => void>()
let items: readonly GapItem[] = read()

function read(): readonly GapItem[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.flatMap((value) => parseGapItem(value) ?? []) : []
  } catch {
    return []
  }
}

function keep(next: readonly GapItem[]): void {
  items = next
  try {
    if (next.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(next))
  } catch {
    // Storage is blocked: it can be undone until the page is left.
  }
  for (const listener of listeners) listener()
}

/** What was taken away in this browser and not put back yet, the first first. */
export const openGaps = (): readonly GapItem[] => items
export const noteGap = (item: GapItem): void => keep([...items, item])
export const gapClosed = (item: GapItem): void => keep(items.filter((other) => other !== item))
export const forgetGaps = (): void => keep([])

export function subscribeGaps(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    items = read()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
