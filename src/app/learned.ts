import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Routes and lists have no cheap way to be read all at once, so what was learned of them is remembered across
 * reloads: shown at once with its age, and read again before any verdict. Queries ask for it with `meta.learned`.
 */
const storageKey = 'learned'
const schemaVersion = 1
/** Keeps the store within the few megabytes that browsers grant; the oldest readings go first. */
const maxEntries = 2_000
const writeDelay = 400

type Entry = { readonly key: QueryKey; readonly data: unknown; readonly updatedAt: number }

export function keepLearned(client: QueryClient): void {
  const entries = new Map<string, Entry>(readEntries())
  for (const { key, data, updatedAt } of entries.values()) client.setQueryData(key, data, { updatedAt })

  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    timer = undefined
    writeEntries([...entries].slice(-maxEntries))
  }
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.meta?.['learned'] !== true) return
    const { queryHash, queryKey, state } = event.query
    entries.delete(queryHash)
    entries.set(queryHash, { key: queryKey, data: state.data, updatedAt: state.dataUpdatedAt })
    timer ??= setTimeout(write, writeDelay)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) write()
  })
}

/** After a reset of the account nothing learned is true any more. */
export function forgetLearned(): void {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Storage refused by policy: nothing was kept.
  }
}

function readEntries(): [string, Entry][] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (!isStored(stored) || stored.version !== schemaVersion) return []
    return stored.entries
  } catch {
    return []
  }
}

function writeEntries(entries: [string, Entry][]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ version: schemaVersion, entries }))
  } catch {
    // Full or refused: the next load reads everything again.
  }
}

function isStored(value: unknown): value is { version: number; entries: [string, Entry][] } {
  return typeof value === 'object' && value !== null && 'version' in value && 'entries' in value && Array.isArray(value.entries)
}
