import { createAtom, type Readable } from '@tanstack/react-store'
import { activeRegion, isSameRoute, type Route } from '../../domain/account/route.ts'
import { type Instant, later, milliseconds, type Milliseconds } from '../../domain/base/instant.ts'
import type { Result } from '../../domain/base/result.ts'
import { afterReading, type BulkItem, type ItemFailure, type ItemState, type WrittenRoute } from './bulk-item.ts'
import type { BulkJob, JobStatus, PauseReason } from './bulk-job.ts'
import { wavesOf } from './waves.ts'

type BulkWrite =
  | { readonly kind: 'applied'; readonly route: WrittenRoute }
  | { readonly kind: 'refused' | 'unknown'; readonly failure: ItemFailure }

/** What a run needs of the world. Nothing of it throws but for a bug. */
export type BulkWorld = {
  readonly now: () => Instant
  /** Milliseconds of a clock that nobody sets: what the pace goes by. */
  readonly elapsed: () => number
  /** Ends early, without an error, when the signal is aborted. */
  readonly wait: (time: Milliseconds, signal: AbortSignal) => Promise<void>
  readonly readRoute: (item: BulkItem) => Promise<Result<Route, ItemFailure>>
  /** `before`: the route as it was read a moment ago. */
  readonly writeRoute: (item: BulkItem, before: Route) => Promise<BulkWrite>
  /** Resolves when it is kept: a run that is cut off goes on from there. */
  readonly saveItem: (index: number, item: BulkItem) => Promise<void>
  readonly saveJob: (job: BulkJob) => Promise<void>
}

export type RunSnapshot = { readonly job: BulkJob; readonly items: readonly BulkItem[] }

export type BulkRun = Readable<RunSnapshot> & {
  /** Goes on with what is queued; resolves when the run pauses or is done. Once at a time. */
  readonly resume: () => Promise<void>
  /** What is on its way is finished, then nothing more is sent. */
  readonly pause: () => void
  readonly pauseAfterWave: () => void
  /** Puts back what failed, and reads back what is not known, then goes on. */
  readonly retryFailed: () => Promise<void>
}

/**
 * Numbers in work at a time. Each has one request on its way at most, and half of its time is storage: six are in
 * flight at most over the whole console, and what a page reads overtakes those that wait.
 */
const parallel = 16

/** Milliseconds that a run which fell behind may make up for, so that it holds its rate and never bursts. */
const madeUp = 100

/**
 * Re-routes many numbers, a wave after the other. Before each write the route is read: what somebody else changed since
 * the plan is left as it is. A write is noted before it leaves, so that a run that was cut off in the middle reads such
 * a route back instead of writing it again.
 */
export function createBulkRun(start: RunSnapshot, world: BulkWorld): BulkRun {
  const waves = wavesOf(start.items, start.job.settings)
  const { settings } = start.job
  const atom = createAtom(start)
  let running: Promise<void> | undefined
  let stop: { why: PauseReason; now: boolean } | undefined
  // Asked anew each time: it changes while a request is on its way.
  const stopping = () => stop
  let stopNow = new AbortController()
  let failures = 0
  let nextStart = 0

  function show(next: Partial<RunSnapshot>): void {
    atom.set((before) => ({ ...before, ...next }))
  }

  async function note(index: number, state: ItemState): Promise<void> {
    const { items } = atom.get()
    const before = items[index]
    if (before === undefined) throw new Error(`No item ${index} in the run`)
    const item = { ...before, state }
    show({ items: items.with(index, item) })
    await world.saveItem(index, item)
  }

  async function become(status: JobStatus): Promise<void> {
    const job = { ...atom.get().job, status }
    show({ job })
    await world.saveJob(job)
  }

  function fail(): void {
    failures += 1
    if (failures >= settings.stopAfter) halt('failures')
  }

  function halt(why: PauseReason): void {
    stop = { why, now: true }
    stopNow.abort()
  }

  const itemsOf = (kind: ItemState['kind']): readonly number[] =>
    [...atom.get().items.keys()].filter((index) => atom.get().items[index]?.state.kind === kind)

  /** How a route stands that may have been written. */
  async function readBack(index: number): Promise<void> {
    const item = atom.get().items[index]
    if (item === undefined) return
    const read = await world.readRoute(item)
    await note(index, read.ok ? afterReading(item, read.value) : { kind: 'unknown', failure: read.error })
    if (!read.ok) fail()
  }

  async function reroute(index: number): Promise<void> {
    const item = atom.get().items[index]
    if (item === undefined) return
    const read = await world.readRoute(item)
    if (!read.ok) {
      await note(index, { kind: 'failed', failure: read.error })
      return fail()
    }
    const route = read.value
    if (!isSameRoute(route, item.before)) return note(index, { kind: 'skipped', found: activeRegion(route) })
    // It was only read: it stays queued.
    if (stopping()?.now) return undefined
    await note(index, { kind: 'writing', since: world.now() })
    const written = await world.writeRoute(item, route)
    if (written.kind === 'applied') return note(index, { kind: 'changed', route: written.route })
    await note(index, { kind: written.kind === 'refused' ? 'failed' : 'unknown', failure: written.failure })
    return fail()
  }

  /** Waits for its turn; false when the run is to stop instead. */
  async function turn(): Promise<boolean> {
    const at = Math.max(world.elapsed() - madeUp, nextStart)
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
    await become({ kind: 'running' })
    await each(itemsOf('writing'), readBack)
    for (let wave = nextWave(); wave !== undefined && !stopping();) {
      if (atom.get().job.status.kind !== 'running') await become({ kind: 'running' })
      await each(wave, reroute)
      wave = nextWave()
      if (wave === undefined || stopping() || settings.pauseSeconds === 0) continue
      const pause = milliseconds(settings.pauseSeconds * 1000)
      await become({ kind: 'between-waves', until: later(world.now(), pause) })
      await world.wait(pause, stopNow.signal)
    }
    const left = itemsOf('queued').length + itemsOf('writing').length
    const stopped = stopping()
    await become(stopped && left > 0 ? { kind: 'paused', why: stopped.why } : { kind: 'done', at: world.now() })
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
      // Between waves the wave is over.
      if (atom.get().job.status.kind === 'between-waves') stopNow.abort()
    },
    retryFailed: async () => {
      if (running) return
      for (const index of itemsOf('failed')) await note(index, { kind: 'queued' })
      // Read back first, as what was cut off is.
      for (const index of itemsOf('unknown')) await note(index, { kind: 'writing', since: world.now() })
      await resume()
    },
  }
}
