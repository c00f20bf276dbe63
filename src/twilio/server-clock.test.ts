import { beforeEach, describe, expect, test, vi } from 'vitest'

const local = Date.parse('2026-11-24T12:00:00.000Z')

/** Each test begins with a clock that has heard nothing. */
async function freshClock() {
  vi.resetModules()
  return { ...(await import('./server-clock.ts')), ...(await import('./ticker.ts')) }
}

beforeEach(() => {
  vi.useFakeTimers({ now: local })
  return () => vi.useRealTimers()
})

describe('server clock', () => {
  test('is the local clock until the first answer', async () => {
    const { serverNow } = await freshClock()
    expect(serverNow()).toBe(local)
  })

  test.each<[string | null, number]>([
    ['Tue, 24 Nov 2026 12:05:00 GMT', 300_500],
    ['Tue, 24 Nov 2026 11:00:00 GMT', -3_599_500],
    ['Tue, 24 Nov 2026 12:00:00 GMT', 0],
    ['Tue, 24 Nov 2026 12:00:01 GMT', 0],
    ['Tue, 24 Nov 2026 11:59:58 GMT', 0],
    ['Tue, 24 Nov 2026 12:00:02 GMT', 2500],
    ['yesterday', 0],
    [null, 0],
  ])('after Date: %s it is off by %i ms', async (header, offset) => {
    const { serverNow, noteServerDate } = await freshClock()
    noteServerDate(header)
    expect(serverNow()).toBe(local + offset)
  })

  test('advances with the local clock and ignores the jitter of whole seconds', async () => {
    const { serverNow, noteServerDate } = await freshClock()
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    vi.advanceTimersByTime(10_900)
    noteServerDate('Tue, 24 Nov 2026 12:05:10 GMT')
    expect(serverNow()).toBe(local + 300_500 + 10_900)
  })

  test('notifies only of jumps, and only current listeners', async () => {
    const { noteServerDate, serverClockOffset } = await freshClock()
    const listener = vi.fn()
    const { unsubscribe } = serverClockOffset.subscribe(listener)
    noteServerDate('Tue, 24 Nov 2026 12:00:00 GMT')
    expect(listener).toHaveBeenCalledTimes(0)
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
    unsubscribe()
    noteServerDate('Tue, 24 Nov 2026 13:00:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('ticker', () => {
  test('ticks at each full second of the server', async () => {
    const { noteServerDate, ticker } = await freshClock()
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    const seen: number[] = []
    ticker.subscribe(() => seen.push(ticker.get() - local))
    vi.advanceTimersByTime(499)
    expect(seen).toEqual([])
    vi.advanceTimersByTime(2001)
    expect(seen).toEqual([301_000, 302_000, 303_000])
  })

  test('is the same value within a second', async () => {
    const { ticker } = await freshClock()
    const first = ticker.get()
    vi.advanceTimersByTime(999)
    expect(ticker.get()).toBe(first)
    vi.advanceTimersByTime(1)
    expect(ticker.get()).toBe(first + 1000)
  })

  test('ticks at once when the clock jumps', async () => {
    const { noteServerDate, ticker } = await freshClock()
    const listener = vi.fn()
    ticker.subscribe(listener)
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('has one timer for all listeners, and none without listeners', async () => {
    const { ticker } = await freshClock()
    const leaves = [ticker.subscribe(vi.fn()), ticker.subscribe(vi.fn())]
    expect(vi.getTimerCount()).toBe(1)
    for (const { unsubscribe } of leaves) unsubscribe()
    expect(vi.getTimerCount()).toBe(0)
    ticker.subscribe(vi.fn())
    expect(vi.getTimerCount()).toBe(1)
  })
})
