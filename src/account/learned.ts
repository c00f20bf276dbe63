import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { browserStorage } from '../browser/web-storage.ts'

/**
 * Routes and lists have no cheap way to be read all at once, so what was learned of them is remembered across
 * reloads: shown at once with its age, and read again before any verdict. Queries ask for it with `meta.learned`.
 */
const schemaVersion = 1
/** Keeps the store within the few megabytes that browsers grant; the oldest readings go first. */
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
  // However young: the account may have changed since. Whoever needs one of them reads it again.
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

/** After a reset of the account nothing learned is true any more. */
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
