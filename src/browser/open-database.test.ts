import { beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from './open-database.ts'

type Callbacks = {
  readonly blocked: () => void
  readonly blocking: () => void
  readonly terminated: () => void
}

const { open } = vi.hoisted(() => ({
  open: vi.fn<(name: string, version: number, callbacks: Callbacks) => Promise<unknown>>(),
}))
vi.mock('idb', () => ({ openDB: open }))

/** The browser opens the database each time that it is asked to. */
function opens() {
  const connections: { readonly close: ReturnType<typeof vi.fn>; readonly callbacks: Callbacks }[] = []
  open.mockImplementation(async (_name, _version, callbacks) => {
    const connection = { close: vi.fn(), callbacks }
    connections.push(connection)
    return connection
  })
  return connections
}

const database = () => openDatabase('rows', { version: 2, upgrade: vi.fn() })

beforeEach(() => void open.mockReset())

test('opens at first use, once', async () => {
  const connections = opens()
  const rows = database()
  expect(connections).toHaveLength(0)
  expect(await Promise.all([rows.use(async () => 1), rows.use(async () => 2)])).toEqual([1, 2])
  expect(open.mock.calls.map(([name, version]) => [name, version])).toEqual([['rows', 2]])
})

test('a database that cannot open keeps nothing, and the next use tries again', async () => {
  open.mockRejectedValueOnce(new DOMException('refused', 'SecurityError'))
  const rows = database()
  expect(await rows.use(async () => 1)).toBe('not-kept')
  opens()
  expect(await rows.use(async () => 1)).toBe(1)
})

test('a browser without databases keeps nothing', async () => {
  open.mockImplementation(() => {
    throw new ReferenceError('indexedDB is not defined')
  })
  expect(await database().use(async () => 1)).toBe('not-kept')
})

test('work that fails is not kept, and the database stays open', async () => {
  const connections = opens()
  const rows = database()
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  const closing = () => {
    throw new DOMException('closing', 'InvalidStateError')
  }
  expect([await rows.use(full), await rows.use(closing)]).toEqual(['not-kept', 'not-kept'])
  expect(await rows.use(async () => 1)).toBe(1)
  expect(connections).toHaveLength(1)
})

test('closes for a tab that needs a newer version, and opens again at the next use', async () => {
  const connections = opens()
  const rows = database()
  await rows.use(async () => 1)
  connections[0]?.callbacks.blocking()
  await expect.poll(() => connections[0]?.close).toHaveBeenCalledOnce()
  expect(await rows.use(async () => 2)).toBe(2)
  expect(connections).toHaveLength(2)
})

test('opens again after the browser closed it', async () => {
  const connections = opens()
  const rows = database()
  await rows.use(async () => 1)
  connections[0]?.callbacks.terminated()
  expect(await rows.use(async () => 2)).toBe(2)
  expect(connections).toHaveLength(2)
})

test('does not wait for a tab that has an older version open', async () => {
  open.mockImplementationOnce((_name, _version, callbacks) => {
    queueMicrotask(callbacks.blocked)
    return new Promise(() => undefined)
  })
  const rows = database()
  expect(await rows.use(async () => 1)).toBe('not-kept')
  opens()
  expect(await rows.use(async () => 1)).toBe(1)
})
