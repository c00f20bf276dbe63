import { type Atom, createAtom } from '@tanstack/react-store'
import { browserStorage, type StorageKey } from './web-storage.ts'

type Options<T> = {
  readonly parse: (text: string | null) => T
  /** Null removes the entry. */
  readonly format: (value: T) => string | null
}

/**
 * State that the browser stores and all tabs share: a change in another tab arrives here. Without storage it lasts as
 * long as the page.
 *
 * @example
 * const isFolded = createKeptAtom('folded', { parse: (text) => text !== null, format: (is) => (is ? '1' : null) })
 */
export function createKeptAtom<T>(
  key: StorageKey,
  { parse, format }: Options<T>,
): Pick<Atom<T>, 'get' | 'subscribe'> & { readonly set: (next: T) => void } {
  const atom = createAtom(parse(browserStorage.read(key)))
  // Missing in Node, where unit tests run.
  if ('addEventListener' in globalThis)
    addEventListener('storage', (event) => {
      // Null: the whole storage was cleared.
      if (event.key === key || event.key === null) atom.set(parse(browserStorage.read(key)))
    })
  return {
    get: atom.get,
    subscribe: atom.subscribe,
    set: (next) => {
      if (Object.is(next, atom.get())) return
      browserStorage.write(key, format(next))
      atom.set(next)
    },
  }
}
