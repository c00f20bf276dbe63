/** For tests only: what a run needs from outside, in memory. */
import { numberAt } from '../../domain/account/facts-fixture.ts'
import { type Instant, instantOf, type Milliseconds } from '../../domain/base/instant.ts'
import { err, ok } from '../../domain/base/result.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import type { BulkItem, ItemFailure, WrittenRoute } from './bulk-item.ts'
import { type BulkJob, type BulkSettings, defaultSettings } from './bulk-job.ts'
import { type BulkRun, createBulkRun } from './bulk-run.ts'

export const instant = (time: number): Instant => {
  const parsed = instantOf(time)
  if (parsed === undefined) throw new Error(`No instant: ${time}`)
  return parsed
}
export const inUs1: WrittenRoute = {
  kind: 'explicit',
  voiceRegion: 'us1',
  dateCreated: instant(0),
  dateUpdated: instant(0),
}
export const failure: ItemFailure = { region: 'ie1', status: 503, code: 20503, message: 'Service unavailable' }

export type Answer = 'applied' | 'refused' | 'lost, applied' | 'lost, not applied'

export const itemsOf = (count: number): readonly BulkItem[] =>
  Array.from({ length: count }, (_, index) => ({
    number: numberAt(index),
    name: `Desk ${index}`,
    to: 'ie1',
    before: inUs1,
    state: { kind: 'queued' },
  }))

/** An API, a clock that only waiting advances, and the storage of a tab. */
export function world(
  items: readonly BulkItem[],
  answers: readonly Answer[] = [],
  settings: Partial<BulkSettings> = {},
) {
  let time = 1_000_000
  let tabClosed = false
  const routes = new Map<string, Route>(items.map(({ number, before }) => [number, before]))
  const writes: { number: string; at: number }[] = []
  /** The ledger, with one record for each write. */
  const records: { readonly number: string; result: 'open' | 'applied' | 'not applied' }[] = []
  const job: BulkJob = {
    id: 'run',
    startedAt: instant(time),
    by: null,
    reason: null,
    settings: { ...defaultSettings, pauseSeconds: 0, ...settings },
    undoOf: null,
    status: { kind: 'running' },
  }
  const kept: { job: BulkJob; items: BulkItem[] } = { job, items: [...items] }
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

  const open = (onWrite: (writes: number) => void = () => undefined): BulkRun => {
    tabClosed = false
    let writesOfTab = 0
    // Nothing happens in a closed tab any more.
    const alive = <T>(value: T): Promise<T> => (tabClosed ? never() : Promise.resolve(value))
    return createBulkRun(structuredClone(kept), {
      now: () => instant(time),
      elapsed: () => time,
      wait: async (wait: Milliseconds) => {
        time += wait
        await alive(undefined)
      },
      readRoute: async ({ number }) => {
        const route = routes.get(number)
        return alive(route === undefined ? err(failure) : ok(route))
      },
      writeRoute: async ({ number, to }) => {
        const answer = answers[writes.length] ?? 'applied'
        writes.push({ number, at: time })
        const entry: (typeof records)[number] = { number, result: 'open' }
        records.push(entry)
        writesOfTab += 1
        time += 1
        const route: WrittenRoute = { ...inUs1, voiceRegion: to, dateUpdated: instant(time) }
        if (answer === 'applied' || answer === 'lost, applied') routes.set(number, route)
        onWrite(writesOfTab)
        if (!tabClosed && answer === 'applied') entry.result = 'applied'
        if (!tabClosed && answer === 'refused') entry.result = 'not applied'
        if (answer === 'applied') return alive({ kind: 'applied', route })
        return alive({ kind: answer === 'refused' ? 'refused' : 'unknown', failure })
      },
      closeRecord: async (item, route) => {
        const left = records.findLast(({ number, result }) => number === item.number && result === 'open')
        if (left) left.result = activeRegion(route) === item.to ? 'applied' : 'not applied'
      },
      saveItem: async (index, item) => {
        if (tabClosed) return never()
        kept.items[index] = structuredClone(item)
      },
      saveJob: async (next) => {
        if (tabClosed) return never()
        kept.job = structuredClone(next)
      },
    })
  }
  return {
    routes,
    writes,
    records,
    kept,
    open,
    closeTab: () => void (tabClosed = true),
    elapsed: () => time - 1_000_000,
  }
}
