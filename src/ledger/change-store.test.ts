import { expect, test, vi } from 'vitest'
import { changeRecords, shownChanges } from './change-store.ts'

test('the first subscription loads; without a database the records are those of this visit', async () => {
  expect(shownChanges.get()).toEqual({ records: [], reading: 'reading' })
  const listener = vi.fn()
  shownChanges.subscribe(listener)
  await vi.waitFor(() => expect(listener).toHaveBeenCalled())
  expect(shownChanges.get()).toEqual({ records: [], reading: 'unreadable' })
  expect(changeRecords()).toEqual([])
})
