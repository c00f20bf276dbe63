import type { Change, StoredRow } from '../account/rows.ts'
import { type Backend, type Notice, schemaVersion } from './backend.ts'

/** Rows in memory that several stores can share as tabs share a database; `pause` makes them take turns. */
export function createMemoryBackends(pause: () => Promise<void> = () => Promise.resolve()): () => Backend {
  let rows = new Map<string, StoredRow>()
  let version = 0
  let schema: number | null = null
  let lastHolder: Promise<unknown> = Promise.resolve()
  let log: { readonly version: number; readonly changes: readonly Change[] }[] = []
  const listeners: ((notice: Notice) => void)[] = []
  const keyOf = (entry: { readonly kind: string; readonly key: string }): string => `${entry.kind}/${entry.key}`
  const isPresent = (change: Change): change is StoredRow => change.row !== null

  return () => {
    let own: ((notice: Notice) => void) | undefined
    return {
      lock(work) {
        const held = lastHolder.then(work)
        lastHolder = held.catch(() => undefined)
        return held
      },
      async load() {
        await pause()
        return { schema, version, rows: [...rows.values()] }
      },
      async version() {
        await pause()
        return version
      },
      async changesSince(since) {
        await pause()
        const entries = log.filter((entry) => entry.version > since)
        if (entries.length !== version - since) return null
        const changed = new Map(entries.flatMap((entry) => entry.changes.map((change) => [keyOf(change), change])))
        return { version, changes: [...changed.values()] }
      },
      async commit(next, changes) {
        await pause()
        version = next
        log.push({ version, changes })
        for (const change of changes) {
          if (isPresent(change)) rows.set(keyOf(change), change)
          else rows.delete(keyOf(change))
        }
        await pause()
      },
      async replace(next, all) {
        await pause()
        version = next
        schema = schemaVersion
        log = []
        rows = new Map(all.map((row) => [keyOf(row), row]))
      },
      notify(notice) {
        for (const listener of listeners) {
          if (listener !== own) void pause().then(() => listener(notice))
        }
      },
      listen(listener) {
        own = listener
        listeners.push(listener)
      },
    }
  }
}
