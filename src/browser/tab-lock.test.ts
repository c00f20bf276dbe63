import { expect, test, vi } from 'vitest'
import { isTabLockHeld, withTabLock } from './tab-lock.ts'

test('without the browser’s locks, one of two works, and the lock is free afterwards', async () => {
  vi.stubGlobal('navigator', {})
  const ends = Promise.withResolvers<void>()
  const first = withTabLock('run', async (isMine) => {
    await ends.promise
    return isMine
  })
  expect(await isTabLockHeld('run')).toBe(true)
  expect(await withTabLock('run', async (isMine) => isMine)).toBe(false)
  expect(await withTabLock('other', async (isMine) => isMine)).toBe(true)
  ends.resolve()
  expect(await first).toBe(true)
  expect(await isTabLockHeld('run')).toBe(false)
})

test('work that fails frees the lock', async () => {
  vi.stubGlobal('navigator', {})
  await expect(withTabLock('run', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await withTabLock('run', async (isMine) => isMine)).toBe(true)
})

test('the browser’s locks decide where there are any', async () => {
  const request = vi.fn<(name: string, options: object, work: (lock: object | null) => unknown) => unknown>(
    (_name, _options, work) => work(null),
  )
  vi.stubGlobal('navigator', { locks: { request, query: async () => ({ held: [{ name: 'run' }] }) } })
  expect(await withTabLock('run', async (isMine) => isMine)).toBe(false)
  expect(request.mock.calls[0]?.slice(0, 2)).toEqual(['run', { ifAvailable: true }])
  expect([await isTabLockHeld('run'), await isTabLockHeld('other')]).toEqual([true, false])
})
