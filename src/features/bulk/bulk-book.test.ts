import { expect, test } from 'vitest'
import { numberAt } from '../../domain/account/facts-fixture.ts'
import { type Instant, instantOf } from '../../domain/base/instant.ts'
import { type BulkBackend, createBulkBook } from './bulk-book.ts'
import type { BulkItem } from './bulk-item.ts'
import { type BulkJob, defaultSettings } from './bulk-job.ts'
import { parseBulkMessage } from './bulk-message.ts'

const instant = (time: number): Instant => {
  const parsed = instantOf(time)
  if (parsed === undefined) throw new Error(`No instant: ${time}`)
  return parsed
}
const job: BulkJob = {
  id: 'run',
  startedAt: instant(1),
  by: null,
  reason: 'The move',
  settings: defaultSettings,
  undoOf: null,
  status: { kind: 'running' },
}
const item = (index: number): BulkItem => ({
  number: numberAt(index),
  name: 'Desk',
  to: 'ie1',
  before: { kind: 'implicit' },
  state: { kind: 'queued' },
})
const changed = (index: number): BulkItem => ({
  ...item(index),
  state: {
    kind: 'changed',
    route: { kind: 'explicit', voiceRegion: 'ie1', dateCreated: instant(2), dateUpdated: instant(2) },
  },
})

/** One browser: rows that outlive a tab, and a channel between tabs. Both copy, as the real ones do. */
function browser() {
  const jobs = new Map<string, unknown>()
  const items = new Map<string, unknown[]>()
  const tabs = new Set<(message: unknown) => void>()
  const openTab = (overrides: Partial<BulkBackend> = {}, heard: BulkItem[] = []) =>
    createBulkBook(
      {
        readJobs: async () => structuredClone([...jobs.values()]),
        readItems: async (id) => structuredClone(items.get(id) ?? []),
        create: async (made, of) => {
          jobs.set(made.id, structuredClone(made))
          items.set(made.id, structuredClone([...of]))
        },
        writeJob: async (made) => void jobs.set(made.id, structuredClone(made)),
        writeItem: async (id, index, one) => void (items.get(id) ?? []).splice(index, 1, structuredClone(one)),
        clear: async () => {
          jobs.clear()
          items.clear()
        },
        openChannel: (hear) => {
          const receive = (data: unknown): void => {
            const message = parseBulkMessage(data)
            if (message) hear(message)
          }
          tabs.add(receive)
          return (message) => {
            for (const tab of tabs) if (tab !== receive) tab(structuredClone(message))
          }
        },
        ...overrides,
      },
      { onItem: (one) => heard.push(one), onCleared: () => undefined },
    )
  return { jobs, items, openTab }
}

test('a run outlives its tab, item by item', async () => {
  const { openTab } = browser()
  const first = openTab()
  await first.create(job, [item(0), item(1)])
  await first.saveItem('run', 1, changed(1))
  await first.saveJob({ ...job, status: { kind: 'paused', why: 'failures' } })
  const next = openTab()
  expect(await next.open('run')).toEqual({
    job: { ...job, status: { kind: 'paused', why: 'failures' } },
    items: [item(0), changed(1)],
  })
  expect(next.get().jobs.map(({ id }) => id)).toEqual(['run'])
})

test('another tab follows it, and hears of each number that was changed', async () => {
  const { openTab } = browser()
  const heard: BulkItem[] = []
  const one = openTab()
  const other = openTab({}, heard)
  await other.load()
  await one.create(job, [item(0)])
  expect(other.get().jobs).toEqual([job])
  await other.open('run')
  await one.saveItem('run', 0, changed(0))
  expect(other.get().snapshots.get('run')?.items).toEqual([changed(0)])
  expect(heard).toEqual([changed(0)])
})

test('two readings at a time: the one that ends later does not bring back what was before', async () => {
  const readings = [Promise.withResolvers<readonly unknown[]>(), Promise.withResolvers<readonly unknown[]>()]
  let asked = 0
  const book = browser().openTab({ readItems: () => readings[asked++]?.promise ?? Promise.resolve([]) })
  await book.create(job, [item(0)])
  const [one, other] = [book.open('run'), book.open('run')]
  await new Promise((resolve) => setTimeout(resolve, 0))
  readings[0]?.resolve([item(0)])
  await one
  await book.saveItem('run', 0, changed(0))
  readings[1]?.resolve([item(0)])
  await other
  expect(book.get().snapshots.get('run')?.items).toEqual([changed(0)])
})

test('what is told while a run is read is not lost to the older reading', async () => {
  const { openTab } = browser()
  const one = openTab()
  await one.create(job, [item(0)])
  const reading = Promise.withResolvers<readonly unknown[]>()
  const other = openTab({ readItems: () => reading.promise })
  await other.load()
  const opened = other.open('run')
  await new Promise((resolve) => setTimeout(resolve, 0))
  await one.saveItem('run', 0, changed(0))
  reading.resolve([item(0)])
  expect((await opened)?.items).toEqual([changed(0)])
})

test('rows of another shape are no run', async () => {
  const { jobs, items, openTab } = browser()
  jobs.set('run', job)
  items.set('run', [{ ...item(0), to: 'de1' }])
  jobs.set('old', { id: 'old' })
  const book = openTab()
  expect(await book.open('run')).toBeUndefined()
  expect(await book.open('old')).toBeUndefined()
  expect(book.get().jobs).toEqual([job])
})

test('a replaced account takes its runs along, in every tab', async () => {
  const { openTab } = browser()
  const [one, other] = [openTab(), openTab()]
  await other.load()
  await one.create(job, [item(0)])
  await one.clear()
  await one.saveItem('run', 0, changed(0))
  await one.saveJob(job)
  expect(other.get().jobs).toEqual([])
  expect(one.get().jobs).toEqual([])
  expect(await openTab().open('run')).toBeUndefined()
})

test('a browser that keeps nothing still carries a run out, as long as the page is open', async () => {
  const refuse = () => Promise.resolve('not-kept' as const)
  const book = browser().openTab({
    readJobs: refuse,
    readItems: refuse,
    create: refuse,
    writeJob: refuse,
    writeItem: refuse,
    clear: refuse,
  })
  await book.create(job, [item(0)])
  expect(await book.open('run')).toEqual({ job, items: [item(0)] })
  await book.saveItem('run', 0, changed(0))
  expect(await book.open('run')).toEqual({ job, items: [changed(0)] })
  await book.clear()
  expect(book.get().jobs).toEqual([])
})

test.each([
  ['nothing', null],
  ['another kind', { kind: 'paused' }],
  ['a job of another shape', { kind: 'job', job: { id: 'run' } }],
  ['an item without its place', { kind: 'item', id: 'run', item: item(0) }],
  ['an item of another shape', { kind: 'item', id: 'run', index: 0, item: { ...item(0), to: 'de1' } }],
])('what another tab sends is dropped when it is no message: %s', (_, data) => {
  expect(parseBulkMessage(data)).toBeUndefined()
})
