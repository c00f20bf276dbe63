import { parseJson } from '../domain/base/parse-json.ts'

/** Every key under which the console keeps something in the browser. `public/theme.js` reads `theme` as well. */
export type StorageKey =
  | 'acting-operator'
  | 'bulk-numbers'
  | 'bulk-unfinished'
  | 'demo-bar'
  | 'demo-gaps'
  | 'demo-story'
  | 'dismissed-changes'
  | 'learned'
  | 'number-routes-job'
  | 'pending-demo-switches'
  | 'theme'
  | `copy ${string}`
  | `draft ${string}`

/** Storage that never throws. Where the browser refuses it, or it is full, nothing is kept and nothing is found. */
export type WebStorage = {
  readonly read: (key: StorageKey) => string | null
  /** `parse` gets undefined when there is nothing, or no JSON. */
  readonly readJson: <T>(key: StorageKey, parse: (stored: unknown) => T) => T
  /** Null removes the entry. */
  readonly write: (key: StorageKey, text: string | null) => void
}

type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** @param area a function, because some policies make the mere access to `localStorage` throw */
export function guardStorage(area: () => Area): WebStorage {
  const read = (key: StorageKey): string | null => attempt(() => area().getItem(key))
  return {
    read,
    readJson: (key, parse) => parse(parseJson(read(key) ?? '')),
    write: (key, text) => attempt(() => (text === null ? area().removeItem(key) : area().setItem(key, text))),
  }
}

/** What ends with the tab, and survives a reload of it. */
export const tabStorage = guardStorage(() => sessionStorage)

/** What all tabs share, and the next visit finds. */
export const browserStorage = guardStorage(() => localStorage)

function attempt<T>(access: () => T): T | null {
  try {
    return access()
  } catch {
    return null
  }
}
