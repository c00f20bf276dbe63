import { expect, test, vi } from 'vitest'
import { guardStorage } from './web-storage.ts'

function memory() {
  const kept = new Map<string, string>()
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, area }
}

test('keeps text until it is removed', () => {
  const { kept, area } = memory()
  const storage = guardStorage(() => area)
  expect(storage.read('theme')).toBeNull()
  storage.write('theme', 'dark')
  expect(storage.read('theme')).toBe('dark')
  storage.write('theme', null)
  expect(kept.size).toBe(0)
})

test.each([
  ['{"a":1}', { a: 1 }],
  ['null', null],
  ['{', undefined],
  ['', undefined],
  [null, undefined],
])('gives JSON to the parser: %s', (text, stored) => {
  const { area } = memory()
  const storage = guardStorage(() => area)
  storage.write('learned', text)
  const parse = vi.fn(() => 'parsed')
  expect(storage.readJson('learned', parse)).toBe('parsed')
  expect(parse).toHaveBeenCalledExactlyOnceWith(stored)
})

test('keeps what was there when the browser has no room for more', () => {
  const { area } = memory()
  const storage = guardStorage(() => ({
    ...area,
    setItem: (key: string, text: string) => {
      if (text.length > 5) throw new DOMException('full', 'QuotaExceededError')
      area.setItem(key, text)
    },
  }))
  storage.write('theme', 'dark')
  storage.write('theme', 'far too long')
  expect(storage.read('theme')).toBe('dark')
})

test('finds nothing and does not throw if the browser blocks access', () => {
  const storage = guardStorage(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  storage.write('theme', 'dark')
  storage.write('theme', null)
  expect(storage.read('theme')).toBeNull()
  expect(storage.readJson('learned', (stored) => stored ?? 'nothing')).toBe('nothing')
})
