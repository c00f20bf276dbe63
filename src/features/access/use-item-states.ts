import { useState } from 'react'
import type { ItemState } from '../../shared/write-each.ts'

/** How far each of several writes is, by a key of its item. */
export function useItemStates() {
  const [states, setStates] = useState<ReadonlyMap<string, ItemState>>(new Map())
  return {
    of: (key: string): ItemState | undefined => states.get(key),
    isDone: (key: string): boolean => states.get(key)?.kind === 'done',
    set: (key: string, state: ItemState): void => setStates((before) => new Map(before).set(key, state)),
    clear: (): void => setStates(new Map()),
  }
}
