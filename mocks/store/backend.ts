import type { Change, StoredRow } from '../account/rows.ts'

/**
 * Messages between tabs. A new tab says `hello` and the others answer `here`. A tab that wrote sends its changes. A tab
 * that loaded another account says `replaced`.
 */
export type Notice =
  | { readonly kind: 'hello' | 'here' | 'replaced' }
  | { readonly kind: 'changed'; readonly version: number; readonly changes: readonly Change[] }

export type Loaded = {
  /** The version of the rows' shape; null when nothing is stored. */
  readonly schema: number | null
  /** Grows by one with every write. */
  readonly version: number
  readonly rows: readonly StoredRow[]
}

/** The backend could not store a change. The message is for the user. */
export class NotStored extends Error {}

/** Stores rows and shares them between tabs: IndexedDB in the browser, memory in tests and in Node. */
export type Backend = {
  /** Only one tab at a time holds the lock. */
  lock<T>(work: () => Promise<T>): Promise<T>
  load(): Promise<Loaded>
  version(): Promise<number>
  /** The current state of the rows that changed since; null when there are too many, so the caller must load. */
  changesSince(version: number): Promise<{ readonly version: number; readonly changes: readonly Change[] } | null>
  /** Stores all changes or none. */
  commit(version: number, changes: readonly Change[]): Promise<void>
  replace(version: number, rows: readonly StoredRow[]): Promise<void>
  notify(notice: Notice): void
  listen(listener: (notice: Notice) => void): void
}

/** The version of the rows' shape. Data of another version is not loaded, and the demo offers to reset it. */
export const schemaVersion = 4
