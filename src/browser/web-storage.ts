import { parseJson } from '../domain/base/parse-json.ts'

/** Every storage key of the console. `public/theme.js` uses `theme` too. */
export type StorageKey =
  | 'acting-operator'
  | 'bulk-numbers'
  | 'bulk-unfinished'
  | 'capacity-notes'
  | 'demo-bar'
  | 'demo-gaps'
  | 'demo-story'
  | 'dismissed-changes'
  | 'learned'
  | 'number-routes-job'
  | 'pending-demo-switches'
  | 'theme'
  | 'worked-trunks'
  | `copy ${string}`
  | `draft ${string}`

/** Storage that never throws. If the browser blocks it or it is full, nothing is stored and nothing is found. */
export type WebStorage = {
  readonly read: (key: StorageKey) => string | null
  /** `parse` gets undefined if there is no entry or it is not JSON. */
  readonly readJson: <T>(key: StorageKey, parse: (stored: unknown) => T) => T
  /** Null removes the entry. */
  readonly write: (key: StorageKey, text: string | null) => void
}

type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** @param area a function, because under some policies accessing `localStorage` throws */
export function guardStorage(area: () => Area): WebStorage {
  const read = (key: StorageKey): string | null => attempt(() => area().getItem(key))
  return {
    read,
    readJson: (key, parse) => parse(parseJson(read(key) ?? '')),
    write: (key, text) => attempt(() => (text === null ? area().removeItem(key) : area().setItem(key, text))),
  }
}

/** Lasts until the tab closes, and survives a reload. */
export const tabStorage = guardStorage(() => sessionStorage)

/** Shared by all tabs, and kept for the next visit. */
export const browserStorage = guardStorage(() => localStorage)

function attempt<T>(access: () => T): T | null {
  try {
    return access()
  } catch {
    return null
  }
}
