import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import { countItems, undoItems, type WrittenRoute } from './bulk-item.ts'
import type { BulkRun, RunSnapshot } from './bulk-run.ts'
import { type Answer, failure, inUs1, instant, itemsOf, world } from './bulk-run-fixture.ts'

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
