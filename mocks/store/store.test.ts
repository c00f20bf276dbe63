import { describe, expect, test } from 'vitest'
import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { err, ok } from '../../src/domain/base/result.ts'
import type { StoredRow } from '../account/rows.ts'
import { draw } from '../account/seeded.ts'
import { nextSeq } from '../account/sids.ts'
import { must } from '../scenarios/must.ts'
import { createMemoryBackends } from './memory-backend.ts'
import type { Backend } from './backend.ts'
import { createStore, type Store } from './store.ts'

const domainName = must(domainOfName('east'), 'east')
const name = (key: string, seq: number): StoredRow => ({ kind: 'foreignName', key, row: { seq, domainName } })
const seedOf =
  (...keys: readonly string[]) =>
  async () =>
    keys.map((key, index) => name(key, index + 1))

/** Backends that interleave in an order set by the seed. A notice can arrive after the change that it reports. */
function uneven(seed: string): () => Backend {
  let turn = 0
  const pause = (longest: number) => async () => {
    turn += 1
    const turns = Math.floor(draw(`${seed} ${turn}`) * longest)
    for (let count = 0; count < turns; count += 1) await Promise.resolve()
  }
  const longest = (what: string) => 2 + Math.floor(draw(`${seed} ${what}`) * 60)
  return createMemoryBackends(pause(longest('pause')), pause(longest('notice')))
}

const add = (store: Store, key: string) =>
  store.write((tables) => {
    tables.put('foreignName', key, { seq: nextSeq(tables), domainName })
    return ok(key)
  })

/** Adds one to a counter that all tabs share, so that a lost write shows. */
const count = (store: Store) =>
  store.write((tables) => {
    const before = tables.get('counter', 'test')?.seq ?? 0
    tables.put('counter', 'test', { seq: before + 1 })
    return ok(before + 1)
  })

const countIn = async (store: Store) => (await store.read()).get('counter', 'test')?.seq
const sizeOf = async (store: Store) => (await store.read()).all('foreignName').length

describe('one tab', () => {
  test('the first visit is served from the seed, the next from storage', async () => {
    const backends = createMemoryBackends()
    expect(await sizeOf(createStore(backends(), seedOf('a', 'b')))).toBe(2)
    const second = createStore(backends(), seedOf())
    expect(await second.opened).toBe(true)
    expect(await sizeOf(second)).toBe(2)
  })

  test('a refused write changes nothing', async () => {
    const backend = createMemoryBackends()()
    const store = createStore(backend, seedOf('a'))
    const refused = await store.write((tables) => {
      tables.delete('foreignName', 'a')
      return err('no')
    })
    expect(refused).toEqual({ ok: false, error: 'no' })
    expect(await sizeOf(store)).toBe(1)
    expect((await backend.load()).version).toBe(1)
  })

  test('waiting writes are stored together; each sees the earlier ones and gets its own result', async () => {
    const backend = createMemoryBackends()()
    let commits = 0
    const counting: Backend = {
      ...backend,
      commit: (version, changes) => {
        commits += 1
        return backend.commit(version, changes)
      },
    }
    const store = createStore(counting, seedOf('a'))
    await store.opened
    const answers = await Promise.allSettled([
      add(store, 'b'),
      count(store),
      store.write((tables) => {
        tables.delete('foreignName', 'b')
        return err('refused')
      }),
      store.write(() => {
        throw new Error('a bug')
      }),
      count(store),
      store.write((tables) => ok(tables.all('foreignName').length)),
    ])
    expect(answers).toMatchObject([
      { value: { value: 'b' } },
      { value: { value: 1 } },
      { value: { ok: false, error: 'refused' } },
      { reason: new Error('a bug') },
      { value: { value: 2 } },
      { value: { value: 2 } },
    ])
    expect(commits).toBe(1)
    const stored = createStore(backend, seedOf())
    expect([await sizeOf(stored), await countIn(stored)]).toEqual([2, 2])
  })

  test('when waiting writes cannot be stored, none of them is kept', async () => {
    const backend = createMemoryBackends()()
    const failing: Backend = { ...backend, commit: () => Promise.reject(new Error('full')) }
    const store = createStore(failing, seedOf())
    const answers = await Promise.allSettled([count(store), count(store)])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await countIn(store)).toBeUndefined()
  })

  test('a write that cannot be stored is not kept, and the next one works', async () => {
    const backend = createMemoryBackends()()
    let isFull = true
    const failing: Backend = {
      ...backend,
      commit: (version, changes) => (isFull ? Promise.reject(new Error('full')) : backend.commit(version, changes)),
    }
    const store = createStore(failing, seedOf())
    await expect(count(store)).rejects.toThrow('full')
    expect(await countIn(store)).toBeUndefined()
    isFull = false
    expect(await count(store)).toEqual({ ok: true, value: 1 })
  })

  test('data of another schema is neither loaded nor written', async () => {
    const backend = createMemoryBackends()()
    const older: Backend = { ...backend, load: async () => ({ schema: 99, version: 7, rows: [name('a', 1)] }) }
    const store = createStore(older, seedOf('b'))
    expect(await store.opened).toBe(false)
    await expect(store.read()).rejects.toThrow('another version')
    await expect(count(store)).rejects.toThrow('another version')
    expect((await backend.load()).rows).toEqual([])
  })
})

describe('two tabs', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => `interleaving ${index}`)

  test.each(seeds)('2 × 25 parallel writes lose none: %s', async (seed) => {
    const backends = uneven(seed)
    const tabs = [createStore(backends(), seedOf()), createStore(backends(), seedOf())]
    const writes = tabs.flatMap((tab, index) =>
      Array.from({ length: 25 }, (_, turn) => Promise.all([count(tab), add(tab, `${index}/${turn}`)])),
    )
    const counted = (await Promise.all(writes)).map(([result]) => (result.ok ? result.value : 0))
    expect(new Set(counted).size).toBe(50)
    for (const tab of tabs) expect([await countIn(tab), await sizeOf(tab)]).toEqual([50, 50])
    const stored = (await backends().load()).rows.filter((row) => row.kind === 'foreignName')
    expect(new Set(stored.map((row) => row.row.seq)).size).toBe(50)
  })

  test.each(seeds)('both have the same rows after opening together in an empty browser: %s', async (seed) => {
    const backends = uneven(seed)
    const one = createStore(backends(), seedOf('of one'))
    const other = createStore(backends(), seedOf('of the other'))
    await Promise.all([one.read(), other.read()])
    await count(one)
    await count(other)
    const rows = [await one.read(), await other.read()].map((tables) => tables.all('foreignName'))
    expect(rows[0]).toHaveLength(1)
    expect(rows[1]).toEqual(rows[0])
    expect(await countIn(one)).toBe(2)
  })

  test.each(seeds)('every read that starts after a finished write has it, in any tab: %s', async (seed) => {
    const backends = uneven(seed)
    const one = createStore(backends(), seedOf())
    const other = createStore(backends(), seedOf())
    await Promise.all([count(one), count(other)])
    for (let expected = 3; expected < 12; expected += 1) {
      await count(expected % 2 ? one : other)
      expect(await countIn(expected % 2 ? other : one)).toBe(expected)
    }
  })

  test.each(seeds)('a tab never reads older rows than before: %s', async (seed) => {
    const backends = uneven(seed)
    const tabs = [createStore(backends(), seedOf()), createStore(backends(), seedOf())]
    await Promise.all(tabs.map(count))
    const watch = async (tab: Store) => {
      const seen: number[] = []
      while (seen.at(-1) !== 22 && seen.length < 5000) seen.push((await countIn(tab)) ?? 0)
      return seen
    }
    const writes = tabs.flatMap((tab) => Array.from({ length: 10 }, () => count(tab)))
    for (const seen of await Promise.all([...tabs.map(watch), ...tabs.map(watch)]))
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    await Promise.all(writes)
  })

  test('a lost notice does no harm', async () => {
    const backends = createMemoryBackends()
    const mute = (): Backend => {
      const backend = backends()
      return { ...backend, notify: (notice) => notice.kind !== 'changed' && backend.notify(notice) }
    }
    const first = createStore(mute(), seedOf())
    await count(first)
    const second = createStore(mute(), seedOf())
    await second.opened
    await count(first)
    expect(await countIn(second)).toBe(2)
    await count(second)
    expect(await countIn(first)).toBe(3)
  })

  test('a write builds on the other tab’s rows even without a notice', async () => {
    const backends = createMemoryBackends()
    const deaf = (): Backend => ({ ...backends(), listen: () => undefined })
    const one = createStore(deaf(), seedOf())
    const other = createStore(deaf(), seedOf())
    await count(one)
    await count(one)
    expect(await count(other)).toEqual({ ok: true, value: 3 })
  })

  test('a tab that is far behind loads everything', async () => {
    const backends = createMemoryBackends()
    const one = createStore(backends(), seedOf('a'))
    const other = createStore(backends(), seedOf('a'))
    await count(other)
    await one.replace([name('x', 1), name('y', 2), name('z', 3)])
    await count(one)
    expect([await sizeOf(other), await countIn(other)]).toEqual([3, 1])
  })
})
