import { afterEach, expect, test, vi } from 'vitest'
import { createKeptAtom } from './kept-atom.ts'

const names = {
  parse: (text: string | null) => (text ?? '').split(' ').filter(Boolean),
  format: (list: readonly string[]) => list.join(' ') || null,
}

/** A tab of a browser with these entries, and what makes it hear that another tab changed one. */
function tab(kept: Map<string, string>) {
  let hear = (_event: { readonly key: string | null }): void => undefined
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof hear) => {
    hear = listener
  })
  return {
    atom: createKeptAtom<readonly string[]>('dismissed-changes', names),
    hear: (key: string | null) => hear({ key }),
  }
}

afterEach(() => vi.unstubAllGlobals())

test('starts with the stored value, and stores new ones', () => {
  const kept = new Map([['dismissed-changes', 'a b']])
  const { atom } = tab(kept)
  const listener = vi.fn()
  atom.subscribe(listener)
  expect(atom.get()).toEqual(['a', 'b'])
  atom.set(['c'])
  expect(kept.get('dismissed-changes')).toBe('c')
  expect(listener).toHaveBeenCalledExactlyOnceWith(['c'])
  atom.set([])
  expect(kept.size).toBe(0)
})

test('writes nothing if the value is the same', () => {
  const kept = new Map([['dismissed-changes', 'a']])
  const { atom } = tab(kept)
  kept.set('dismissed-changes', 'from another tab')
  atom.set(atom.get())
  expect(kept.get('dismissed-changes')).toBe('from another tab')
})

test('follows other tabs, also when they clear the storage, but no other key', () => {
  const kept = new Map<string, string>()
  const { atom, hear } = tab(kept)
  kept.set('dismissed-changes', 'a')
  hear('theme')
  expect(atom.get()).toEqual([])
  hear('dismissed-changes')
  expect(atom.get()).toEqual(['a'])
  kept.clear()
  hear(null)
  expect(atom.get()).toEqual([])
})

test('lasts as long as the page if storage is blocked', () => {
  vi.stubGlobal('localStorage', undefined)
  const atom = createKeptAtom<readonly string[]>('dismissed-changes', names)
  expect(atom.get()).toEqual([])
  atom.set(['a'])
  expect(atom.get()).toEqual(['a'])
})
