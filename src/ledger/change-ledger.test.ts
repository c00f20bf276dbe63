import { describe, expect, test, vi } from 'vitest'
import { parseE164 } from '../domain/base/e164.ts'
import { type Instant, instantOf } from '../domain/base/instant.ts'
import { type ChangeBackend, createChangeLedger, type NewChange } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'
import { parseChangeMessage } from './change-row.ts'

const instant = (value: number): Instant => {
  const parsed = instantOf(value)
  if (parsed === undefined) throw new Error(`No instant: ${value}`)
  return parsed
}
const number = parseE164('+14025551212')
if (number === undefined) throw new Error('The number of the tests is malformed')

const change = (requestedAt: number): NewChange => ({
  subject: { leg: 'origination', number },
  from: 'us1',
  fromWasImplicit: true,
  to: 'ie1',
  requestedAt: instant(requestedAt),
})

/** One browser: rows that outlive a tab, and a channel between tabs. Both copy, as the real ones do. */
function browser() {
  const rows = new Map<string, unknown>()
  const tabs = new Set<(message: unknown) => void>()
  const openTab = (overrides: Partial<ChangeBackend> = {}) =>
    createChangeLedger({
      readAll: async () => structuredClone([...rows.values()]),
      write: async (record) => void rows.set(record.id, structuredClone(record)),
      clear: async () => rows.clear(),
      openChannel: (hear) => {
        const receive = (data: unknown): void => {
          const message = parseChangeMessage(data)
          if (message) hear(message)
        }
        tabs.add(receive)
        return (message) => {
          for (const tab of tabs) if (tab !== receive) tab(structuredClone(message))
        }
      },
      ...overrides,
    })
  return { rows, openTab, tell: (message: unknown) => tabs.forEach((tab) => tab(message)) }
}

const times = (records: readonly ChangeRecord[]): readonly number[] => records.map(({ requestedAt }) => requestedAt)

describe('a ledger of changes', () => {
  test('shows a change at once as in flight, then its outcome', async () => {
    const ledger = browser().openTab()
    const appended = ledger.append(change(1))
    expect(ledger.get().records).toMatchObject([{ result: 'in-flight', dateUpdated: null, fromWasImplicit: true }])
    const record = await appended
    await ledger.update(record.id, { result: 'applied', dateUpdated: instant(2) })
    expect(ledger.get().records).toEqual([{ ...record, result: 'applied', dateUpdated: 2 }])
  })

  test('survives a reload, in the order of the requests', async () => {
    const { openTab } = browser()
    const before = openTab()
    const late = await before.append(change(10))
    await before.append(change(20))
    await before.update(late.id, { result: 'refused', dateUpdated: null })

    const after = openTab()
    expect(after.get().records).toEqual([])
    await after.load()
    expect(after.get().records).toEqual(before.get().records)
    expect(times(after.get().records)).toEqual([10, 20])
  })

  test('keeps the order of changes made while the clock of the demo stood still or was set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const { openTab } = browser()
      const ledger = openTab()
      const requested = [9, 9, 8, 9]
      for (const [index, at] of requested.entries()) {
        vi.setSystemTime((index + 1) * 1_000)
        await ledger.append(change(at))
      }
      expect(times(ledger.get().records)).toEqual(requested)
      const other = openTab()
      await other.load()
      expect(other.get().records).toEqual(ledger.get().records)
    } finally {
      vi.useRealTimers()
    }
  })

  test('is sent to other tabs as it happens', async () => {
    const { openTab } = browser()
    const [here, there] = [openTab(), openTab()]
    await there.load()
    const listener = vi.fn()
    there.shown.subscribe(listener)
    const record = await here.append(change(1))
    expect(there.get().records).toEqual([record])
    await here.update(record.id, { result: 'unknown', dateUpdated: null })
    expect(there.get().records).toMatchObject([{ result: 'unknown' }])
    expect(listener).toHaveBeenCalledTimes(2)
  })

  test('a change made while the ledger loads is neither lost nor reset', async () => {
    const { rows, openTab } = browser()
    const gate = Promise.withResolvers<void>()
    const old = await openTab().append(change(1))
    const ledger = openTab({
      readAll: async () => {
        const stale = structuredClone([...rows.values()])
        await gate.promise
        return stale
      },
    })
    const loaded = ledger.load()
    const other = openTab()
    await other.load()
    await other.update(old.id, { result: 'applied', dateUpdated: instant(2) })
    const added = await ledger.append(change(3))
    gate.resolve()
    await loaded
    expect(ledger.get().records).toEqual([{ ...old, result: 'applied', dateUpdated: 2 }, added])
  })

  test('is cleared in every tab and in the storage, also while it loads', async () => {
    const { rows, openTab } = browser()
    const here = openTab()
    await here.append(change(1))
    const gate = Promise.withResolvers<void>()
    const stale = structuredClone([...rows.values()])
    const there = openTab({ readAll: () => gate.promise.then(() => stale) })
    const loaded = there.load()
    await here.clear()
    gate.resolve()
    await loaded
    expect([here.get().records, there.get().records, rows.size]).toEqual([[], [], 0])
  })

  test('loads only once', async () => {
    const readAll = vi.fn(async () => [])
    const ledger = browser().openTab({ readAll })
    void ledger.load()
    void ledger.load()
    await ledger.load()
    expect(readAll).toHaveBeenCalledTimes(1)
  })

  test('adds the requests of a second check to those of the first', async () => {
    const ledger = browser().openTab()
    const { id } = await ledger.append(change(1))
    const request = { at: instant(2), host: 'ie1', request: 'write', status: null, code: null, message: null } as const
    await ledger.update(id, { result: 'unknown', dateUpdated: null, attempts: [request] })
    const look = { ...request, request: 'read', status: 200 } as const
    await ledger.update(id, { result: 'applied', dateUpdated: instant(2), attempts: [look] })
    expect(ledger.get().records).toMatchObject([{ result: 'applied', attempts: [request, look] }])
  })

  test('says whether it shows all records', async () => {
    const { openTab } = browser()
    const ledger = openTab()
    expect(ledger.get().reading).toBe('reading')
    await ledger.load()
    expect(ledger.get().reading).toBe('read')
    const blocked = openTab({ readAll: () => Promise.resolve('not-kept') })
    await blocked.load()
    expect(blocked.get().reading).toBe('unreadable')
  })

  test('keeps the same snapshot while nothing changes', async () => {
    const ledger = browser().openTab()
    await ledger.append(change(1))
    expect(ledger.get().records).toBe(ledger.get().records)
  })

  test('does not notify former subscribers', async () => {
    const ledger = browser().openTab()
    await ledger.load()
    const listener = vi.fn()
    ledger.shown.subscribe(listener).unsubscribe()
    await ledger.append(change(1))
    expect(listener).not.toHaveBeenCalled()
  })

  test('ignores an outcome of a change that was cleared', async () => {
    const { rows, openTab } = browser()
    const ledger = openTab()
    const record = await ledger.append(change(1))
    await ledger.clear()
    await ledger.update(record.id, { result: 'applied', dateUpdated: null })
    expect([ledger.get().records, rows.size]).toEqual([[], 0])
  })
})

describe('a value that is not a record', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'reset'],
    ['another subject', { subject: { leg: 'conference' } }],
    ['a number of another form', { subject: { leg: 'origination', number: '402-555-1212' } }],
    ['a Region of another world', { to: 'jp1' }],
    ['another result', { result: 'perhaps' }],
    ['no time', { requestedAt: 'noon' }],
  ])('is left out, stored or sent: %s', async (_, odd) => {
    const { rows, openTab, tell } = browser()
    const record = await openTab().append(change(1))
    const strange = typeof odd === 'object' && odd !== null ? { ...record, id: 'odd', ...odd } : odd
    rows.set('odd', strange)
    const ledger = openTab()
    await ledger.load()
    tell(strange)
    expect(ledger.get().records).toEqual([record])
  })
})

test('a browser that keeps nothing still shows the changes of this visit', async () => {
  const refuse = () => Promise.resolve('not-kept' as const)
  const ledger = browser().openTab({ readAll: refuse, write: refuse, clear: refuse })
  await ledger.load()
  const record = await ledger.append(change(1))
  expect(ledger.get().records).toEqual([record])
  await ledger.clear()
  expect(ledger.get().records).toEqual([])
})
