/**
 * Where the browser blocks `localStorage`, even looking at it throws, and MSW's cookies look at it as soon as the mock is
 * imported. Then they get one in memory, which ends with the page.
 */
export function replaceBlockedStorage(): void {
  try {
    void globalThis.localStorage
  } catch {
    Object.defineProperty(globalThis, 'localStorage', { value: memoryStorage(), configurable: true })
  }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
