import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createThrottledAtom } from './throttled-atom.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('Of many changes the first is shown at once, the others every quarter of a second, the last of them included', () => {
  const atom = createThrottledAtom(0)
  const heard: number[] = []
  atom.shown.subscribe((value) => heard.push(value))
  for (let value = 1; value <= 100; value += 1) {
    atom.showSoon(value)
    expect(atom.get()).toBe(value)
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(1_000)
  expect(heard[0]).toBe(1)
  expect(heard.at(-1)).toBe(100)
  expect(heard.length).toBeLessThan(7)
})

test('Changes of one task are shown together', () => {
  const atom = createThrottledAtom(0)
  const listener = vi.fn()
  atom.shown.subscribe(listener)
  for (let value = 1; value <= 100; value += 1) atom.showSoon(value)
  vi.advanceTimersByTime(1_000)
  expect(listener.mock.calls).toEqual([[100]])
})

test('What must not wait is shown before `showNow` returns, and what waited is not shown after it', () => {
  const atom = createThrottledAtom('')
  const heard: string[] = []
  const { unsubscribe } = atom.shown.subscribe((value) => heard.push(value))
  atom.showSoon('soon')
  atom.showNow('now')
  expect(heard).toEqual(['now'])
  vi.advanceTimersByTime(1_000)
  expect([heard, atom.shown.get()]).toEqual([['now'], 'now'])
  unsubscribe()
  atom.showNow('later')
  expect(heard).toEqual(['now'])
})
