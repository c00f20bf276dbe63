import { describe, expect, test, vi } from 'vitest'
import { createRequestQueue, type RequestPriority } from './request-queue.ts'

/** A queue whose tasks end when told, and the names of those that began, in order. */
function scene(limit: number) {
  const queue = createRequestQueue(limit, 1000)
  const began: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  const add = (name: string, options: Parameters<typeof queue.run>[1] = {}): Promise<string> => {
    const end = Promise.withResolvers<string>()
    ends.set(name, end)
    return queue.run(() => {
      began.push(name)
      return end.promise
    }, options)
  }
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.resolve(name)
    await settle()
  }
  const fail = async (name: string): Promise<void> => {
    ends.get(name)?.reject(new Error(name))
    await settle()
  }
  return { add, began, end, fail }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('a queue of two places', () => {
  test('starts two, and one more each time one ends', async () => {
    const { add, began, end } = scene(2)
    for (const name of ['a', 'b', 'c', 'd']) void add(name)
    await settle()
    expect(began).toEqual(['a', 'b'])
    await end('b')
    expect(began).toEqual(['a', 'b', 'c'])
  })

  test('frees the place of a task that fails, and passes the failure on', async () => {
    const { add, began, fail } = scene(2)
    const first = add('a')
    void add('b')
    void add('c')
    await settle()
    const reason = first.catch((error: unknown) => error)
    await fail('a')
    expect(await reason).toEqual(new Error('a'))
    expect(began).toEqual(['a', 'b', 'c'])
  })

  test('frees the place of a task that throws before it promises', async () => {
    const queue = createRequestQueue(1, 1000)
    const broken = queue.run(() => {
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
    expect(await queue.run(async () => 'next')).toBe('next')
  })

  test('passes the value on', async () => {
    const { add, end } = scene(1)
    const value = add('a')
    await settle()
    await end('a')
    expect(await value).toBe('a')
  })
})

describe('order', () => {
  test('higher priority first, then first come, first served, also within one turn', async () => {
    const { add, began, end } = scene(1)
    const asked: readonly (readonly [string, RequestPriority])[] = [
      ['l1', 'low'],
      ['n1', 'normal'],
      ['h1', 'high'],
      ['l2', 'low'],
      ['h2', 'high'],
      ['n2', 'normal'],
    ]
    for (const [name, priority] of asked) void add(name, { priority })
    await settle()
    for (const name of ['h1', 'h2', 'n1', 'n2', 'l1']) await end(name)
    expect(began).toEqual(['h1', 'h2', 'n1', 'n2', 'l1', 'l2'])
  })

  test('normal is the default', async () => {
    const { add, began, end } = scene(1)
    void add('low', { priority: 'low' })
    void add('plain')
    void add('high', { priority: 'high' })
    await settle()
    for (const name of ['high', 'plain']) await end(name)
    expect(began).toEqual(['high', 'plain', 'low'])
  })

  test('a priority that changes while waiting counts when a place becomes free', async () => {
    const { add, began, end } = scene(1)
    let inView = 'row-1'
    const row = (name: string) => ({ priority: (): RequestPriority => (inView === name ? 'high' : 'low') })
    for (const name of ['row-1', 'row-2', 'row-3']) void add(name, row(name))
    await settle()
    inView = 'row-3'
    await end('row-1')
    expect(began).toEqual(['row-1', 'row-3'])
  })
})

describe('abort', () => {
  test('removes a waiting request at once, and never starts it', async () => {
    const { add, began, end } = scene(1)
    const abort = new AbortController()
    void add('a')
    const gone = add('gone', { signal: abort.signal })
    void add('b')
    await settle()
    abort.abort(new Error('scrolled away'))
    await expect(gone).rejects.toThrow('scrolled away')
    await end('a')
    expect(began).toEqual(['a', 'b'])
  })

  test('refuses a request that was aborted before', async () => {
    const { add, began } = scene(1)
    await expect(add('a', { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late')
    await settle()
    expect(began).toEqual([])
  })

  test('does not affect a running request or the others in the queue', async () => {
    const { add, began, end } = scene(1)
    const abort = new AbortController()
    const running = add('a', { signal: abort.signal })
    void add('b')
    await settle()
    abort.abort()
    await settle()
    expect(began).toEqual(['a'])
    await end('a')
    expect(await running).toBe('a')
    expect(began).toEqual(['a', 'b'])
  })
})

test('no more than the limit start within any second', async () => {
  vi.useFakeTimers()
  try {
    const queue = createRequestQueue(100, 10)
    const began: number[] = []
    for (let count = 0; count < 25; count += 1) void queue.run(async () => void began.push(performance.now()))
    await vi.advanceTimersByTimeAsync(0)
    expect(began).toHaveLength(10)
    await vi.advanceTimersByTimeAsync(999)
    expect(began).toHaveLength(10)
    await vi.advanceTimersByTimeAsync(1)
    expect(began).toHaveLength(20)
    await vi.advanceTimersByTimeAsync(1000)
    expect(began).toHaveLength(25)
  } finally {
    vi.useRealTimers()
  }
})

test('after a 429 half as many start per second, and more again after five seconds', async () => {
  vi.useFakeTimers()
  try {
    const queue = createRequestQueue(100, 40)
    const began: number[] = []
    const add = (count: number) => {
      for (let at = 0; at < count; at += 1) void queue.run(async () => void began.push(performance.now()))
    }
    add(400)
    await vi.advanceTimersByTimeAsync(0)
    expect(began).toHaveLength(40)
    queue.slowDown()
    queue.slowDown()
    await vi.advanceTimersByTimeAsync(1000)
    expect(began).toHaveLength(60)
    await vi.advanceTimersByTimeAsync(1000)
    expect(began).toHaveLength(80)
    await vi.advanceTimersByTimeAsync(4000)
    expect(began.length).toBeGreaterThan(160)
  } finally {
    vi.useRealTimers()
  }
})
