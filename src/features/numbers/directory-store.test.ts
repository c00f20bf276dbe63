import { expect, test, vi } from 'vitest'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import { createDirectoryStore } from './directory-store.ts'
import { configuration, trunkSid } from './row-fixture.ts'

const none = { list: [], complete: false }

test('merges the numbers of all Regions into one sorted list as pages arrive', async () => {
  const store = createDirectoryStore()
  const us1: NumberConfiguration[] = [configuration('+353209110002', 'us1'), configuration('+14025551212', 'us1')]
  store.feed({ us1: { list: us1, complete: false }, ie1: none, au1: none })
  await expect.poll(() => store.get().rows).toHaveLength(2)
  expect(store.get().rows.map(({ number }) => number)).toEqual(['+14025551212', '+353209110002'])
  expect(store.get().regionsRead).toEqual([])

  us1.push(configuration('+353209110001', 'us1'))
  const ie1 = [configuration('+353209110002', 'ie1', { trunkSid: trunkSid('a') })]
  store.feed({ us1: { list: us1, complete: true }, ie1: { list: ie1, complete: true }, au1: none })
  await expect.poll(() => store.get().regionsRead).toEqual(['us1', 'ie1'])
  expect(store.get().rows.map(({ number, ie1: there }) => [number, there?.trunkSid ?? null])).toEqual([
    ['+14025551212', null],
    ['+353209110001', null],
    ['+353209110002', trunkSid('a')],
  ])
})

test('a reloaded list replaces the former one', async () => {
  const store = createDirectoryStore()
  const before = { list: [configuration('+14025551212', 'us1')], complete: true }
  store.feed({ us1: before, ie1: none, au1: none })
  await expect.poll(() => store.get().rows).toHaveLength(1)

  const after = { list: [configuration('+353209110001', 'us1')], complete: true }
  store.feed({ us1: after, ie1: none, au1: none })
  await expect.poll(() => store.get().rows.map(({ number }) => number)).toEqual(['+353209110001'])

  store.feed({ us1: none, ie1: none, au1: none })
  await expect.poll(() => store.get()).toEqual({ rows: [], regionsRead: [] })
})

test('the same lists again change nothing', async () => {
  const store = createDirectoryStore()
  const list = { list: [configuration('+14025551212', 'us1')], complete: true }
  const lists = { us1: list, ie1: { list: list.list, complete: true }, au1: { list: list.list, complete: true } }
  store.feed(lists)
  await expect.poll(() => store.get().rows).toHaveLength(1)
  const known = store.get()
  const listener = vi.fn()
  store.subscribe(listener)
  store.feed({ ...lists })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(listener).not.toHaveBeenCalled()
  expect(store.get()).toBe(known)
})
