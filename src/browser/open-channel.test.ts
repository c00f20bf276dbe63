import { afterEach, expect, test, vi } from 'vitest'
import { openChannel } from './open-channel.ts'

const parseText = (data: unknown): string | undefined => (typeof data === 'string' ? data : undefined)

afterEach(() => vi.unstubAllGlobals())

test('other tabs receive this one’s messages, except those that do not parse', async () => {
  const [here, there] = [vi.fn(), vi.fn()]
  const tell = openChannel('a channel of this test', parseText, here)
  openChannel('a channel of this test', parseText, there)
  // Of another version of the console, which the other tab does not know.
  openChannel<number>('a channel of this test', () => undefined, vi.fn())(1)
  tell('hello')
  await expect.poll(() => there.mock.calls).toEqual([['hello']])
  expect(here).not.toHaveBeenCalled()
})

test('without BroadcastChannel nothing is received and nothing fails', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  expect(() => openChannel('none', parseText, vi.fn())('hello')).not.toThrow()
})
