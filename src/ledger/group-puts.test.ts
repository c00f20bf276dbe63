import { expect, test } from 'vitest'
import { groupPuts } from './group-puts.ts'

test('what comes while others are being stored is stored together, in its order', async () => {
  const groups: (readonly number[])[] = []
  const put = groupPuts(async (entries: readonly number[]) => {
    groups.push(entries)
    await Promise.resolve()
  })
  await Promise.all([put(1), put(2), put(3)])
  await put(4)
  expect(groups).toEqual([[1], [2, 3], [4]])
})

test('a transaction that fails is told to those in it only, and the next goes on', async () => {
  const put = groupPuts(async (entries: readonly number[]) => {
    if (entries.includes(2)) throw new Error('full')
  })
  const answers = await Promise.allSettled([put(1), put(2), put(3)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  await expect(put(4)).resolves.toBeUndefined()
})
