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

/** One browser: storage and a channel between tabs. Both copy, like the real ones. */
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

test('another tab can open a stored run with the state of each item', async () => {
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

test('another tab follows a run and learns of each changed number', async () => {
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

test('of two loads at a time, the later one does not restore an old state', async () => {
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

test('a message that arrives while a run loads wins over the older stored state', async () => {
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

test('stored rows of another shape are ignored', async () => {
  const { jobs, items, openTab } = browser()
  jobs.set('run', job)
  items.set('run', [{ ...item(0), to: 'de1' }])
  jobs.set('old', { id: 'old' })
  const book = openTab()
  expect(await book.open('run')).toBeUndefined()
  expect(await book.open('old')).toBeUndefined()
  expect(book.get().jobs).toEqual([job])
})

test('clearing deletes the runs in every tab', async () => {
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

test('without storage a run still works while its page is open', async () => {
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
  ['an item without its index', { kind: 'item', id: 'run', item: item(0) }],
  ['an item of another shape', { kind: 'item', id: 'run', index: 0, item: { ...item(0), to: 'de1' } }],
])('data from another tab that is not a message is ignored: %s', (_, data) => {
  expect(parseBulkMessage(data)).toBeUndefined()
})
