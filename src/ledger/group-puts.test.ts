import { expect, test } from 'vitest'
import { groupPuts } from './group-puts.ts'

test('entries that arrive while others are stored are stored together, in order', async () => {
  const groups: (readonly number[])[] = []
  const put = groupPuts(async (entries: readonly number[]) => {
    groups.push(entries)
    await Promise.resolve()
  })
  await Promise.all([put(1), put(2), put(3)])
  await put(4)
  expect(groups).toEqual([[1], [2, 3], [4]])
})

test('a failed transaction rejects only its own entries, and the next continues', async () => {
  const put = groupPuts(async (entries: readonly number[]) => {
    if (entries.includes(2)) throw new Error('full')
  })
  const answers = await Promise.allSettled([put(1), put(2), put(3)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  await expect(put(4)).resolves.toBeUndefined()
})
