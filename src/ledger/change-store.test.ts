import { expect, test, vi } from 'vitest'

test('the first subscription loads; without a database the records are those of this visit', async () => {
  // The store of another test may have loaded already.
  vi.resetModules()
  const { changeRecords, shownChanges } = await import('./change-store.ts')
  expect(shownChanges.get()).toEqual({ records: [], reading: 'reading' })
  const listener = vi.fn()
  shownChanges.subscribe(listener)
  await expect.poll(() => listener).toHaveBeenCalled()
  expect(shownChanges.get()).toEqual({ records: [], reading: 'unreadable' })
  expect(changeRecords()).toEqual([])
})
