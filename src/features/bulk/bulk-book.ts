import { createThrottledAtom, type ThrottledAtom } from '../../browser/throttled-atom.ts'
import type { BulkItem } from './bulk-item.ts'
import type { BulkJob } from './bulk-job.ts'
import type { BulkMessage } from './bulk-message.ts'
import { parseBulkItem, parseBulkJob } from './bulk-row.ts'
import type { RunSnapshot } from './bulk-run.ts'

/** Stores runs and tells other tabs about them. Rows come back unparsed, and nothing here throws. */
export type BulkBackend = {
  readonly readJobs: () => Promise<readonly unknown[] | 'not-kept'>
  /** In the order of the run. */
  readonly readItems: (id: string) => Promise<readonly unknown[] | 'not-kept'>
  readonly create: (job: BulkJob, items: readonly BulkItem[]) => Promise<unknown>
  readonly writeJob: (job: BulkJob) => Promise<unknown>
  readonly writeItem: (id: string, index: number, item: BulkItem) => Promise<unknown>
  readonly clear: () => Promise<unknown>
  /** `hear` receives messages from other tabs only; the returned function sends to them. */
  readonly openChannel: (hear: (message: BulkMessage) => void) => (message: BulkMessage) => void
}

type KnownRuns = {
  /** Newest first; the same array until something changes. */
  readonly jobs: readonly BulkJob[]
  /** The runs that `open` has loaded, by id. */
  readonly snapshots: ReadonlyMap<string, RunSnapshot>
}

/** The runs of all tabs. If storage fails, a run still works, but nobody can resume it after its tab closes. */
export type BulkBook = Pick<ThrottledAtom<KnownRuns>, 'get' | 'shown'> & {
  readonly load: () => Promise<void>
  /** Reads storage each time, because another tab may have continued the run. */
  readonly open: (id: string) => Promise<RunSnapshot | undefined>
  readonly create: (job: BulkJob, items: readonly BulkItem[]) => Promise<void>
  readonly saveJob: (job: BulkJob) => Promise<void>
  readonly saveItem: (id: string, index: number, item: BulkItem) => Promise<void>
  readonly clear: () => Promise<void>
}

export type BulkNews = { readonly onItem: (item: BulkItem) => void; readonly onCleared: () => void }

export function createBulkBook(backend: BulkBackend, { onItem, onCleared }: BulkNews): BulkBook {
  const runs = createThrottledAtom<KnownRuns>({ jobs: [], snapshots: new Map() })
  let loading: Promise<void> | undefined
  let tellTabs: ((message: BulkMessage) => void) | undefined
  /** Items reported while `open` reads their run; they are never older than what storage returns. */
  const readings = new Set<{ readonly id: string; readonly news: Map<number, BulkItem> }>()

  const jobOf = (id: string): BulkJob | undefined => runs.get().jobs.find((job) => job.id === id)
  const snapshotOf = (id: string): RunSnapshot | undefined => runs.get().snapshots.get(id)
  const withSnapshot = (id: string, snapshot: RunSnapshot | undefined): KnownRuns['snapshots'] =>
    snapshot ? new Map(runs.get().snapshots).set(id, snapshot) : runs.get().snapshots

  function putJob(job: BulkJob, snapshot = snapshotOf(job.id)): void {
    const jobs = [job, ...runs.get().jobs.filter(({ id }) => id !== job.id)]
    runs.showNow({
      jobs: jobs.toSorted((a, b) => b.startedAt - a.startedAt),
      snapshots: withSnapshot(job.id, snapshot && { ...snapshot, job }),
    })
  }

  function putItem(id: string, index: number, item: BulkItem): void {
    for (const reading of readings) if (reading.id === id) reading.news.set(index, item)
    const before = snapshotOf(id)
    if (before === undefined || index >= before.items.length) return
    const snapshots = withSnapshot(id, { ...before, items: before.items.with(index, item) })
    runs.showSoon({ ...runs.get(), snapshots })
  }

  const forget = (): void => runs.showNow({ jobs: [], snapshots: new Map() })

  function hear(message: BulkMessage): void {
    switch (message.kind) {
      case 'cleared':
        forget()
        return onCleared()
      case 'job':
        return putJob(message.job)
      case 'item':
        putItem(message.id, message.index, message.item)
        return onItem(message.item)
    }
  }

  const channel = () => (tellTabs ??= backend.openChannel(hear))

  async function read(): Promise<void> {
    channel()
    const rows = await backend.readJobs()
    if (rows === 'not-kept') return
    const reported = new Set(runs.get().jobs.map(({ id }) => id))
    for (const job of rows.map(parseBulkJob)) if (job && !reported.has(job.id)) putJob(job)
  }
  const load = (): Promise<void> => (loading ??= read())

  return {
    load,
    get: runs.get,
    shown: runs.shown,
    open: async (id) => {
      await load()
      const reading = { id, news: new Map<number, BulkItem>() }
      readings.add(reading)
      const rows = await backend.readItems(id)
      readings.delete(reading)
      const job = jobOf(id)
      if (!job || rows === 'not-kept' || rows.length === 0) return snapshotOf(id)
      const items = rows.map((row, index) => reading.news.get(index) ?? parseBulkItem(row))
      if (!items.every((item) => item !== undefined)) return snapshotOf(id)
      runs.showNow({ ...runs.get(), snapshots: withSnapshot(id, { job, items }) })
      return snapshotOf(id)
    },
    create: async (job, items) => {
      await backend.create(job, items)
      putJob(job, { job, items })
      channel()({ kind: 'job', job })
    },
    // The run may have been cleared while one of its requests was in flight.
    saveJob: async (job) => {
      if (jobOf(job.id) === undefined) return
      putJob(job)
      await backend.writeJob(job)
      channel()({ kind: 'job', job })
    },
    saveItem: async (id, index, item) => {
      if (jobOf(id) === undefined) return
      putItem(id, index, item)
      // Store before telling: a tab that is opening the run finds the item in storage or in this message.
      await backend.writeItem(id, index, item)
      channel()({ kind: 'item', id, index, item })
    },
    clear: async () => {
      forget()
      channel()({ kind: 'cleared' })
      await backend.clear()
    },
  }
}
