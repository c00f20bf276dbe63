import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCalmListeners } from './calm-listeners.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('The first of many is told at once, the rest of the moment together, the last of them included', () => {
  const listeners = createCalmListeners()
  let value = 0
  const heard: number[] = []
  listeners.add(() => heard.push(value))
  for (value = 1; value <= 100; value += 1) {
    listeners.tellCalmly()
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(1_000)
  expect(heard[0]).toBe(1)
  expect(heard.at(-1)).toBe(100)
  expect(heard.length).toBeLessThan(7)
})

test('What must not wait is told at once, and what waited with it is told no second time', () => {
  const listeners = createCalmListeners()
  const listener = vi.fn()
  const leave = listeners.add(listener)
  listeners.tellCalmly()
  listeners.tellCalmly()
  listeners.tell()
  expect(listener).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1_000)
  expect(listener).toHaveBeenCalledTimes(2)
  leave()
  listeners.tell()
  expect(listener).toHaveBeenCalledTimes(2)
})
