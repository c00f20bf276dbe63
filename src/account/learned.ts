import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { browserStorage } from '../browser/web-storage.ts'

/**
 * Twilio has no cheap way to load all routes and attached lists, so results are kept across reloads. They are shown at
 * once with their age, and loaded again before any verdict. Queries opt in with `meta.learned`.
 */
const schemaVersion = 1
/** Keeps the store within browsers' limit of a few megabytes; the oldest results are dropped first. */
const maxEntries = 2_000
const writeDelay = 400

type Entry = { readonly key: QueryKey; readonly data: unknown; readonly updatedAt: number }

const entries = new Map<string, Entry>()
let timer: ReturnType<typeof setTimeout> | undefined

export function keepLearned(client: QueryClient): void {
  for (const [hash, entry] of readEntries()) {
    entries.set(hash, entry)
    client.setQueryData(entry.key, entry.data, { updatedAt: entry.updatedAt })
  }
  // Even recent results may be out of date, so mark all as stale.
  void client.invalidateQueries({ refetchType: 'none' })
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.meta?.['learned'] !== true) return
    const query = client.getQueryCache().get(event.query.queryHash)
    if (query) remember(query)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) writeEntries()
  })
}

function remember({ queryHash, queryKey, state }: Query): void {
  entries.delete(queryHash)
  entries.set(queryHash, { key: queryKey, data: state.data, updatedAt: state.dataUpdatedAt })
  timer ??= setTimeout(writeEntries, writeDelay)
}

/** Called when the account is replaced. */
export function forgetLearned(): void {
  entries.clear()
  writeEntries()
}

const readEntries = (): readonly [string, Entry][] =>
  browserStorage.readJson('learned', (stored) =>
    isStored(stored) && stored.version === schemaVersion ? stored.entries : [],
  )

function writeEntries(): void {
  clearTimeout(timer)
  timer = undefined
  const kept = { version: schemaVersion, entries: [...entries].slice(-maxEntries) }
  browserStorage.write('learned', JSON.stringify(kept))
}

function isStored(value: unknown): value is { version: number; entries: [string, Entry][] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'entries' in value &&
    Array.isArray(value.entries)
  )
}
