import type { Change, StoredRow } from '../account/rows.ts'
import { type Backend, type Notice, schemaVersion } from './backend.ts'

const noPause = (): Promise<void> => Promise.resolve()

/** Rows in memory that several stores share, as tabs share a database. The pauses let tests interleave them. */
export function createMemoryBackends(pause = noPause, pauseOfNotices = pause): () => Backend {
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
        const loaded = { schema, version, rows: [...rows.values()] }
        await pause()
        return loaded
      },
      async version() {
        await pause()
        return version
      },
      async changesSince(known) {
        await pause()
        const entries = log.filter((entry) => entry.version > known)
        if (entries.length !== version - known) return null
        const changed = new Map(entries.flatMap((entry) => entry.changes.map((change) => [keyOf(change), change])))
        const since = { version, changes: [...changed.values()] }
        await pause()
        return since
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
          if (listener !== own) void pauseOfNotices().then(() => listener(notice))
        }
      },
      listen(listener) {
        own = listener
        listeners.push(listener)
      },
    }
  }
}
