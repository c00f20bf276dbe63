import type { Change, StoredRow } from '../account/rows.ts'

/**
 * What tabs tell each other: that one has come, and that one was there; what a write changed, by keys and with the
 * rows; that everything was replaced.
 */
export type Notice =
  | { readonly kind: 'hello' | 'here' | 'replaced' }
  | { readonly kind: 'changed'; readonly version: number; readonly changes: readonly Change[] }

export type Loaded = {
  /** Of the data's shape; null while nothing was ever stored. */
  readonly schema: number | null
  /** Grows by one with every write. */
  readonly version: number
  readonly rows: readonly StoredRow[]
}

/** Where rows are kept and shared by tabs: IndexedDB in the browser, memory in tests and in Node. */
export type Backend = {
  /** One holder at a time, over all tabs. */
  lock<T>(work: () => Promise<T>): Promise<T>
  load(): Promise<Loaded>
  version(): Promise<number>
  /** The rows that changed since, as they are now; null when too much has: load. */
  changesSince(version: number): Promise<{ readonly version: number; readonly changes: readonly Change[] } | null>
  /** All or nothing. */
  commit(version: number, changes: readonly Change[]): Promise<void>
  replace(version: number, rows: readonly StoredRow[]): Promise<void>
  notify(notice: Notice): void
  listen(listener: (notice: Notice) => void): void
}

/** Of the rows' shape. Data of another one is offered a reset, never read. */
export const schemaVersion = 4
