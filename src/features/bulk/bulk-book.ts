import { createCalmListeners } from '../../ledger/calm-listeners.ts'
import type { BulkItem } from './bulk-item.ts'
import type { BulkJob } from './bulk-job.ts'
import { parseBulkItem, parseBulkJob } from './bulk-row.ts'
import type { RunSnapshot } from './bulk-run.ts'

type BulkMessage =
  | { readonly kind: 'job'; readonly job: BulkJob }
  | { readonly kind: 'item'; readonly id: string; readonly index: number; readonly item: BulkItem }
  | { readonly kind: 'cleared' }

/** Where runs are kept, and how other tabs hear of them. Rows and messages come back unparsed. */
export type BulkBackend = {
  readonly readJobs: () => Promise<readonly unknown[]>
  /** In the run's order. */
  readonly readItems: (id: string) => Promise<readonly unknown[]>
  readonly create: (job: BulkJob, items: readonly BulkItem[]) => Promise<void>
  readonly writeJob: (job: BulkJob) => Promise<void>
  readonly writeItem: (id: string, index: number, item: BulkItem) => Promise<void>
  readonly clear: () => Promise<void>
  /** `receive` hears other tabs only; the returned function tells them. */
  readonly openChannel: (receive: (message: unknown) => void) => (message: BulkMessage) => void
}

/**
 * Runs as this tab knows them: its own, and those that it hears of from others. A backend that fails costs only that
 * the run cannot be gone on with after the tab is closed.
 */
export type BulkBook = {
  readonly load: () => Promise<void>
  /** The newest first; the same array until something changes. */
  readonly jobs: () => readonly BulkJob[]
  /** Undefined until `open` has read it, and for a run that is not kept. The same until something changes. */
  readonly snapshot: (id: string) => RunSnapshot | undefined
  /** Reads a run and its items, from storage each time: another tab may have gone on with it. */
  readonly open: (id: string) => Promise<RunSnapshot | undefined>
  readonly create: (job: BulkJob, items: readonly BulkItem[]) => Promise<void>
  readonly saveJob: (job: BulkJob) => Promise<void>
  readonly saveItem: (id: string, index: number, item: BulkItem) => Promise<void>
  /** Of numbers, which may be hundreds a second, a few times a second. */
  readonly subscribe: (listener: () => void) => () => void
  readonly clear: () => Promise<void>
}

/** What another tab did. */
export type BulkNews = { readonly onItem: (item: BulkItem) => void; readonly onCleared: () => void }

export function createBulkBook(backend: BulkBackend, { onItem, onCleared }: BulkNews): BulkBook {
  const listeners = createCalmListeners()
  let known: readonly BulkJob[] = []
  let snapshots: ReadonlyMap<string, RunSnapshot> = new Map()
  let loading: Promise<void> | undefined
  let tellTabs: ((message: BulkMessage) => void) | undefined
  /** For each reading that is under way, what was told of its run meanwhile: newer than what it finds, or the same. */
  const readings = new Set<{ readonly id: string; readonly news: Map<number, BulkItem> }>()

  function putSnapshot(id: string, change: (before: RunSnapshot) => RunSnapshot): void {
    const before = snapshots.get(id)
    if (before) snapshots = new Map(snapshots).set(id, change(before))
  }

  function putJob(job: BulkJob): void {
    known = [job, ...known.filter(({ id }) => id !== job.id)].toSorted((a, b) => b.startedAt - a.startedAt)
    putSnapshot(job.id, (before) => ({ ...before, job }))
    listeners.tell()
  }

  function putItem(id: string, index: number, item: BulkItem): void {
    for (const reading of readings) if (reading.id === id) reading.news.set(index, item)
    putSnapshot(id, (before) =>
      index < before.items.length ? { ...before, items: before.items.with(index, item) } : before,
    )
    listeners.tellCalmly()
  }

  function forget(): void {
    known = []
    snapshots = new Map()
    listeners.tell()
  }

  function receive(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return
    if (message.kind === 'cleared') {
      forget()
      return onCleared()
    }
    if (message.kind === 'job' && 'job' in message) {
      const job = parseBulkJob(message.job)
      if (job) putJob(job)
    }
    if (message.kind !== 'item' || !('id' in message && 'index' in message && 'item' in message)) return
    const item = parseBulkItem(message.item)
    if (!item || typeof message.id !== 'string' || typeof message.index !== 'number') return
    putItem(message.id, message.index, item)
    onItem(item)
  }

  const channel = () => (tellTabs ??= backend.openChannel(receive))

  async function read(): Promise<void> {
    channel()
    const rows = await backend.readJobs().catch(() => [])
    const told = new Set(known.map(({ id }) => id))
    for (const job of rows.map(parseBulkJob)) if (job && !told.has(job.id)) putJob(job)
  }
  const load = (): Promise<void> => (loading ??= read())
  /** A run that was cleared while a request of it was on its way comes to nothing. */
  const isKept = (id: string): boolean => known.some((job) => job.id === id)

  return {
    load,
    jobs: () => known,
    snapshot: (id) => snapshots.get(id),
    open: async (id) => {
      await load()
      const reading = { id, news: new Map<number, BulkItem>() }
      readings.add(reading)
      const rows = await backend.readItems(id).catch(() => [])
      readings.delete(reading)
      const job = known.find((one) => one.id === id)
      const items = rows.map((row, index) => reading.news.get(index) ?? parseBulkItem(row))
      if (!job || items.length === 0 || !items.every((item) => item !== undefined)) return snapshots.get(id)
      snapshots = new Map(snapshots).set(id, { job, items })
      listeners.tell()
      return snapshots.get(id)
    },
    create: async (job, items) => {
      await backend.create(job, items)
      snapshots = new Map(snapshots).set(job.id, { job, items })
      putJob(job)
      channel()({ kind: 'job', job })
    },
    saveJob: async (job) => {
      if (!isKept(job.id)) return
      putJob(job)
      await backend.writeJob(job).catch(() => undefined)
      channel()({ kind: 'job', job })
    },
    saveItem: async (id, index, item) => {
      if (!isKept(id)) return
      putItem(id, index, item)
      // Kept first: a tab that is reading it meanwhile finds it there, or is told.
      await backend.writeItem(id, index, item).catch(() => undefined)
      channel()({ kind: 'item', id, index, item })
    },
    subscribe: (listener) => {
      void load()
      return listeners.add(listener)
    },
    clear: async () => {
      forget()
      channel()({ kind: 'cleared' })
      await backend.clear().catch(() => undefined)
    },
  }
}
