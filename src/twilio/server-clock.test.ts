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
  test('is the local clock until an answer came', async () => {
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

  test('goes on with the local clock, and stays put under the jitter of whole seconds', async () => {
    const { serverNow, noteServerDate } = await freshClock()
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    vi.advanceTimersByTime(10_900)
    noteServerDate('Tue, 24 Nov 2026 12:05:10 GMT')
    expect(serverNow()).toBe(local + 300_500 + 10_900)
  })

  test('tells of jumps only, and nobody who left', async () => {
    const { noteServerDate, subscribeServerClock } = await freshClock()
    const listener = vi.fn()
    const leave = subscribeServerClock(listener)
    noteServerDate('Tue, 24 Nov 2026 12:00:00 GMT')
    expect(listener).toHaveBeenCalledTimes(0)
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
    noteServerDate('Tue, 24 Nov 2026 13:00:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('ticker', () => {
  test('is told at each full second of the server', async () => {
    const { noteServerDate, serverNow, subscribeTicker } = await freshClock()
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    const seen: number[] = []
    subscribeTicker(() => seen.push(serverNow() - local))
    vi.advanceTimersByTime(499)
    expect(seen).toEqual([])
    vi.advanceTimersByTime(2001)
    expect(seen).toEqual([301_000, 302_000, 303_000])
  })

  test('is told at once when the clock jumps', async () => {
    const { noteServerDate, subscribeTicker } = await freshClock()
    const listener = vi.fn()
    subscribeTicker(listener)
    noteServerDate('Tue, 24 Nov 2026 12:05:00 GMT')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('has one timer for all, and none when all have left', async () => {
    const { subscribeTicker } = await freshClock()
    const leaves = [subscribeTicker(vi.fn()), subscribeTicker(vi.fn())]
    expect(vi.getTimerCount()).toBe(1)
    for (const leave of leaves) leave()
    expect(vi.getTimerCount()).toBe(0)
    subscribeTicker(vi.fn())
    expect(vi.getTimerCount()).toBe(1)
  })
})
