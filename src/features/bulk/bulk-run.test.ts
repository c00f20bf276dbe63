import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAt } from '../../domain/account/facts-fixture.ts'
import { type Instant, instantOf, type Milliseconds } from '../../domain/base/instant.ts'
import { err, ok } from '../../domain/base/result.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import { type BulkItem, countItems, type ItemFailure, undoItems, type WrittenRoute } from './bulk-item.ts'
import { type BulkJob, type BulkSettings, defaultSettings } from './bulk-job.ts'
import { type BulkRun, createBulkRun, type RunSnapshot } from './bulk-run.ts'

const instant = (time: number): Instant => {
  const parsed = instantOf(time)
  if (parsed === undefined) throw new Error(`No instant: ${time}`)
  return parsed
}
const inUs1: WrittenRoute = {
  kind: 'explicit',
  voiceRegion: 'us1',
  dateCreated: instant(0),
  dateUpdated: instant(0),
}
const failure: ItemFailure = { region: 'ie1', status: 503, code: 20503, message: 'Service unavailable' }

type Answer = 'applied' | 'refused' | 'lost, applied' | 'lost, not applied'

const itemsOf = (count: number): readonly BulkItem[] =>
  Array.from({ length: count }, (_, index) => ({
    number: numberAt(index),
    name: `Desk ${index}`,
    to: 'ie1',
    before: inUs1,
    state: { kind: 'queued' },
  }))

/** An API, a clock that only waiting advances, and the storage of a tab. */
function world(items: readonly BulkItem[], answers: readonly Answer[] = [], settings: Partial<BulkSettings> = {}) {
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
        const record: (typeof records)[number] = { number, result: 'open' }
        records.push(record)
        writesOfTab += 1
        time += 1
        const route: WrittenRoute = { ...inUs1, voiceRegion: to, dateUpdated: instant(time) }
        if (answer === 'applied' || answer === 'lost, applied') routes.set(number, route)
        onWrite(writesOfTab)
        if (!tabClosed && answer === 'applied') record.result = 'applied'
        if (!tabClosed && answer === 'refused') record.result = 'not applied'
        if (answer === 'applied') return alive({ kind: 'applied', route })
        return alive({ kind: answer === 'refused' ? 'refused' : 'unknown', failure })
      },
      closeRecord: async (item, route) => {
        const open = records.findLast(({ number, result }) => number === item.number && result === 'open')
        if (open) open.result = activeRegion(route) === item.to ? 'applied' : 'not applied'
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

const kinds = ({ items }: RunSnapshot) => items.map(({ state }) => state.kind)

describe('a run over many numbers', () => {
  test('re-routes each number once, the canary first', async () => {
    const { writes, open } = world(itemsOf(120))
    const run = open()
    await run.resume()
    expect(run.get().job.status.kind).toBe('done')
    expect(countItems(run.get().items)).toMatchObject({ changed: 120 })
    expect(writes.map(({ number }) => number)).toEqual(itemsOf(120).map(({ number }) => number))
  })

  test('keeps its rate and waits between waves', async () => {
    const { writes, open, elapsed } = world(itemsOf(30), [], { canary: 10, wave: 10, pauseSeconds: 60, perSecond: 10 })
    await open().resume()
    const [first] = writes
    const perSecond = Map.groupBy(writes, ({ at }) => Math.floor((at - (first?.at ?? 0)) / 1000))
    for (const second of perSecond.values()) expect(second.length).toBeLessThanOrEqual(11)
    expect(elapsed()).toBeGreaterThanOrEqual(2 * 60_000 + 2_000)
  })

  test('pauses after the set number of failures and retries the failed numbers', async () => {
    const { open } = world(
      itemsOf(40),
      Array.from({ length: 3 }, () => 'refused' as const),
      { perSecond: 100 },
    )
    const run = open()
    await run.resume()
    expect(run.get().job.status).toEqual({ kind: 'paused', why: 'failures' })
    expect(countItems(run.get().items).failed).toBe(3)
    await run.retryFailed()
    expect(countItems(run.get().items)).toMatchObject({ changed: 40, failed: 0 })
  })

  test('skips a route that someone else changed after the plan', async () => {
    const items = itemsOf(3)
    const { routes, writes, open } = world(items)
    const theirs: Route = { ...inUs1, voiceRegion: 'au1', dateUpdated: instant(5) }
    routes.set(items[1]?.number ?? '', theirs)
    const run = open()
    await run.resume()
    expect(kinds(run.get())).toEqual(['changed', 'skipped', 'changed'])
    expect(writes).toHaveLength(2)
    expect(routes.get(items[1]?.number ?? '')).toBe(theirs)
  })

  test('does not write blocked numbers', async () => {
    const [first, ...others] = itemsOf(3)
    if (first === undefined) throw new Error('No items')
    const { writes, open } = world([{ ...first, state: { kind: 'blocked', reason: 'Nothing in IE1' } }, ...others])
    const run = open()
    await run.resume()
    expect(kinds(run.get())).toEqual(['blocked', 'changed', 'changed'])
    expect(writes).toHaveLength(2)
  })

  test('when paused, finishes requests in flight and sends no more', async () => {
    const { writes, open } = world(itemsOf(50))
    const run: BulkRun = open((count) => {
      if (count === 10) run.pause()
    })
    await run.resume()
    const sent = writes.length
    // Up to 16 items were in progress, with their write already stored.
    expect(sent).toBeLessThanOrEqual(10 + 16)
    expect(run.get().job.status).toEqual({ kind: 'paused', why: 'asked' })
    expect(countItems(run.get().items)).toMatchObject({ changed: sent, writing: 0 })
    await run.resume()
    expect(writes).toHaveLength(50)
  })

  test('when stopped after this wave, finishes the wave', async () => {
    const { writes, open } = world(itemsOf(50), [], { canary: 5, wave: 20 })
    const run: BulkRun = open((count) => {
      if (count === 7) run.pauseAfterWave()
    })
    await run.resume()
    expect(writes).toHaveLength(25)
    expect(run.get().job.status).toEqual({ kind: 'paused', why: 'after-wave' })
  })

  test('after lost answers, reads the routes before sending anything again', async () => {
    const { writes, open, routes } = world(itemsOf(3), ['lost, applied', 'lost, not applied', 'applied'])
    const run = open()
    await run.resume()
    expect(countItems(run.get().items)).toMatchObject({ changed: 1, unknown: 2 })
    await run.retryFailed()
    expect(kinds(run.get())).toEqual(['changed', 'changed', 'changed'])
    expect(writes).toHaveLength(4)
    expect([...routes.values()].map(activeRegion)).toEqual(['ie1', 'ie1', 'ie1'])
  })

  test('handles every number and never writes a changed one again, whatever fails and whenever the tab closes', async () => {
    const answers = array(
      constantFrom<Answer>('applied', 'applied', 'applied', 'refused', 'lost, applied', 'lost, not applied'),
      { maxLength: 60 },
    )
    const sizes = record({
      canary: integer({ min: 0, max: 8 }),
      wave: integer({ min: 1, max: 15 }),
      stopAfter: integer({ min: 1, max: 9 }),
    })
    await assert(
      asyncProperty(
        nat(40),
        answers,
        sizes,
        array(nat(12), { maxLength: 4 }),
        async (count, given, settings, closings) => {
          const { writes, records, kept, open, closeTab, routes } = world(itemsOf(count), given, settings)
          for (const closeAfter of closings) {
            const run = open((sent) => {
              if (sent === closeAfter) closeTab()
            })
            // The run of a closed tab never ends.
            await Promise.race([run.resume(), new Promise((resolve) => setTimeout(resolve, 0))])
            closeTab()
          }
          const run = open()
          for (
            let turn = 0;
            turn < 100 && (turn === 0 || kept.job.status.kind !== 'done' || countItems(kept.items).changed < count);
            turn += 1
          )
            await run.retryFailed()
          expect(countItems(kept.items).changed).toBe(count)
          expect([...routes.values()].every((route) => activeRegion(route) === 'ie1')).toBe(true)
          const applied = writes.filter(
            (_, index) => (given[index] ?? 'applied').endsWith('applied') && given[index] !== 'lost, not applied',
          )
          expect(new Set(applied.map(({ number }) => number)).size).toBe(applied.length)
          // However often the run was interrupted, each applied write has one record that says so.
          const recorded = records.filter(({ result }) => result === 'applied').map(({ number }) => number)
          expect(recorded.toSorted()).toEqual(applied.map(({ number }) => number).toSorted())
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('undo returns each changed number to its earlier Region, last one first', () => {
  const changed: WrittenRoute = { ...inUs1, voiceRegion: 'ie1', dateUpdated: instant(9) }
  const [one, two, three] = itemsOf(3)
  if (!one || !two || !three) throw new Error('No items')
  const undo = undoItems([
    { ...one, state: { kind: 'changed', route: changed } },
    { ...two, state: { kind: 'failed', failure } },
    { ...three, before: { kind: 'implicit' }, state: { kind: 'changed', route: changed } },
  ])
  expect(undo.map(({ number, to, before }) => [number, to, before])).toEqual([
    [three.number, 'us1', changed],
    [one.number, 'us1', changed],
  ])
})
