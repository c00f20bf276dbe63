import { createAtom, type Readable } from '@tanstack/react-store'
import { activeRegion, isSameRoute, type Route } from '../../domain/account/route.ts'
import { type Instant, later, milliseconds, type Milliseconds } from '../../domain/base/instant.ts'
import type { Result } from '../../domain/base/result.ts'
import { afterReading, type BulkItem, type ItemFailure, type BulkItemState, type WrittenRoute } from './bulk-item.ts'
import type { BulkJob, JobStatus, PauseReason } from './bulk-job.ts'
import { wavesOf } from './waves.ts'

type BulkWrite =
  | { readonly kind: 'applied'; readonly route: WrittenRoute }
  | { readonly kind: 'refused' | 'unknown'; readonly failure: ItemFailure }

/** What a run needs from outside. Throws only on a bug. */
export type BulkWorld = {
  readonly now: () => Instant
  /** Milliseconds of a monotonic clock, for the pace. */
  readonly elapsed: () => number
  /** Resolves early when the signal is aborted. */
  readonly wait: (time: Milliseconds, signal: AbortSignal) => Promise<void>
  readonly readRoute: (item: BulkItem) => Promise<Result<Route, ItemFailure>>
  /** `before`: the route that `readRoute` has just returned. */
  readonly writeRoute: (item: BulkItem, before: Route) => Promise<BulkWrite>
  /** Completes the record of a write that an interruption left open, by the route as it is now. */
  readonly closeRecord: (item: BulkItem, route: Route) => Promise<void>
  /** Resolves when the item is stored, so that an interrupted run can continue from there. */
  readonly saveItem: (index: number, item: BulkItem) => Promise<void>
  readonly saveJob: (job: BulkJob) => Promise<void>
}

export type RunSnapshot = { readonly job: BulkJob; readonly items: readonly BulkItem[] }

export type BulkRun = Readable<RunSnapshot> & {
  /** Continues with queued items; resolves when the run pauses or is done. */
  readonly resume: () => Promise<void>
  /** Finishes the requests in flight and sends no more. */
  readonly pause: () => void
  readonly pauseAfterWave: () => void
  /** Queues failed items again, reads the routes of unknown ones, then continues. */
  readonly retryFailed: () => Promise<void>
}

/** Items in progress at a time: more than the six requests in flight, because storage takes time too. */
const parallel = 16

/** How much lost time a run may catch up on, in milliseconds, so that it keeps its rate without bursts. */
const catchUp = 100

/**
 * Re-routes many numbers, wave by wave. It reads each route before writing it and skips routes that someone else changed
 * after the plan. It stores each write before sending it, so that an interrupted run reads that route instead of
 * writing it again.
 */
export function createBulkRun(start: RunSnapshot, world: BulkWorld): BulkRun {
  const waves = wavesOf(start.items, start.job.settings)
  const { settings } = start.job
  const atom = createAtom(start)
  let running: Promise<void> | undefined
  let stop: { why: PauseReason; now: boolean } | undefined
  // A function, because `stop` changes while a request is in flight.
  const stopping = () => stop
  let stopNow = new AbortController()
  let failures = 0
  let nextStart = 0

  function show(next: Partial<RunSnapshot>): void {
    atom.set((before) => ({ ...before, ...next }))
  }

  async function setState(index: number, state: BulkItemState): Promise<void> {
    const { items } = atom.get()
    const before = items[index]
    if (before === undefined) throw new Error(`No item ${index} in the run`)
    const item = { ...before, state }
    show({ items: items.with(index, item) })
    await world.saveItem(index, item)
  }

  async function setStatus(status: JobStatus): Promise<void> {
    const job = { ...atom.get().job, status }
    show({ job })
    await world.saveJob(job)
  }

  function countFailure(): void {
    failures += 1
    if (failures >= settings.stopAfter) halt('failures')
  }

  function halt(why: PauseReason): void {
    stop = { why, now: true }
    stopNow.abort()
  }

  const itemsOf = (kind: BulkItemState['kind']): readonly number[] =>
    [...atom.get().items.keys()].filter((index) => atom.get().items[index]?.state.kind === kind)

  /** Finds out whether a write took effect. */
  async function readBack(index: number): Promise<void> {
    const item = atom.get().items[index]
    if (item === undefined) return
    const read = await world.readRoute(item)
    // Before anything else is written: its record must not take the credit for the next write.
    if (read.ok) await world.closeRecord(item, read.value)
    await setState(index, read.ok ? afterReading(item, read.value) : { kind: 'unknown', failure: read.error })
    if (!read.ok) countFailure()
  }

  async function reroute(index: number): Promise<void> {
    const item = atom.get().items[index]
    if (item === undefined) return
    const read = await world.readRoute(item)
    if (!read.ok) {
      await setState(index, { kind: 'failed', failure: read.error })
      return countFailure()
    }
    const route = read.value
    if (!isSameRoute(route, item.before)) return setState(index, { kind: 'skipped', found: activeRegion(route) })
    // Only read so far, so it stays queued.
    if (stopping()?.now) return undefined
    await setState(index, { kind: 'writing', since: world.now() })
    const written = await world.writeRoute(item, route)
    if (written.kind === 'applied') return setState(index, { kind: 'changed', route: written.route })
    await setState(index, { kind: written.kind === 'refused' ? 'failed' : 'unknown', failure: written.failure })
    return countFailure()
  }

  /** Waits for its turn; false if the run has to stop instead. */
  async function turn(): Promise<boolean> {
    const at = Math.max(world.elapsed() - catchUp, nextStart)
    nextStart = at + 1000 / settings.perSecond
    const time = at - world.elapsed()
    if (time > 0) await world.wait(milliseconds(time), stopNow.signal)
    return !stopping()?.now
  }

  async function each(indexes: readonly number[], work: (index: number) => Promise<void>): Promise<void> {
    const waiting = [...indexes]
    const worker = async (): Promise<void> => {
      while (waiting.length > 0 && !stopping()?.now) {
        if (!(await turn())) return
        const index = waiting.shift()
        if (index !== undefined) await work(index)
      }
    }
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, worker))
  }

  const queuedIn = (indexes: readonly number[]): readonly number[] =>
    indexes.filter((index) => atom.get().items[index]?.state.kind === 'queued')
  const nextWave = (): readonly number[] | undefined =>
    waves.map(({ indexes }) => queuedIn(indexes)).find((indexes) => indexes.length > 0)

  async function runAll(): Promise<void> {
    stop = undefined
    stopNow = new AbortController()
    failures = 0
    await setStatus({ kind: 'running' })
    await each(itemsOf('writing'), readBack)
    for (let wave = nextWave(); wave !== undefined && !stopping();) {
      if (atom.get().job.status.kind !== 'running') await setStatus({ kind: 'running' })
      await each(wave, reroute)
      wave = nextWave()
      if (wave === undefined || stopping() || settings.pauseSeconds === 0) continue
      const pause = milliseconds(settings.pauseSeconds * 1000)
      await setStatus({ kind: 'between-waves', until: later(world.now(), pause) })
      await world.wait(pause, stopNow.signal)
    }
    const left = itemsOf('queued').length + itemsOf('writing').length
    const stopped = stopping()
    await setStatus(stopped && left > 0 ? { kind: 'paused', why: stopped.why } : { kind: 'done', at: world.now() })
  }

  function resume(): Promise<void> {
    running ??= runAll().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    get: atom.get,
    subscribe: atom.subscribe,
    resume,
    pause: () => {
      if (running) halt('asked')
    },
    pauseAfterWave: () => {
      if (!running) return
      stop ??= { why: 'after-wave', now: false }
      // Between waves, this wave is already over.
      if (atom.get().job.status.kind === 'between-waves') stopNow.abort()
    },
    retryFailed: async () => {
      if (running) return
      for (const index of itemsOf('failed')) await setState(index, { kind: 'queued' })
      // Treat them like interrupted writes: read the route first.
      for (const index of itemsOf('unknown')) await setState(index, { kind: 'writing', since: world.now() })
      await resume()
    },
  }
}
