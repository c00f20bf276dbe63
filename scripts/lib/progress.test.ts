import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from './progress.mjs'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open(isTTY: boolean) {
  let time = 0
  const written: string[] = []
  const out = { isTTY, write: (text: string) => written.push(text) }
  const progress = createProgress('Stories', out, () => time)
  return { progress, written, pass: (milliseconds: number) => (time += milliseconds) }
}

test('a terminal shows how many are done and how long the rest takes, in one line', () => {
  const { progress, written, pass } = open(true)
  progress.begin(4)
  pass(10_000)
  progress.did()
  expect(written.join('')).toBe('  Stories: 1 of 4, about 30 s left')
  progress.end()
  expect(written.at(-1)).toBe('\r\u001b[K')
})

test('elsewhere a line is printed every 30 seconds', () => {
  const { progress, written, pass } = open(false)
  progress.begin(100)
  for (let done = 0; done < 50; done += 1) {
    pass(2_000)
    progress.did()
  }
  expect(written).toEqual([
    '  Stories: 15 of 100, about 3 min left\n',
    '  Stories: 30 of 100, about 3 min left\n',
    '  Stories: 45 of 100, about 2 min left\n',
  ])
  progress.end()
})

test('a failure is printed at once, above the line', () => {
  const { progress, written } = open(true)
  progress.begin(2)
  progress.did()
  progress.say('✗ a story')
  expect(written.join('')).toBe('  Stories: 1 of 2, about 0 s left\r\u001b[K✗ a story\n')
  progress.end()
})
