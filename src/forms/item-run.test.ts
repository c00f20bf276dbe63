import { expect, test } from 'vitest'
import { ApiError } from '../twilio/api-error.ts'
import { createItemRun, countOf, type ItemOutcome } from './item-run.ts'

const error = new ApiError(
  {
    kind: 'unreachable',
    region: 'ie1',
    product: 'api',
    method: 'POST',
    path: '/x',
    status: null,
    code: null,
    twilioMessage: null,
    moreInfo: null,
    retryAfter: null,
    sent: true,
  },
  'no answer',
)

/** Items that answer in turn what is said of them, and note that they ran. */
function items(answers: Readonly<Record<string, readonly ItemOutcome[]>>) {
  const ran: string[] = []
  const list = Object.entries(answers).map(([key, outcomes]) => {
    const left = [...outcomes]
    const run = async (): Promise<ItemOutcome> => {
      ran.push(key)
      return left.shift() ?? { kind: 'applied' }
    }
    return { key, run }
  })
  return { ran, run: createItemRun(list, 2) }
}

test('one that fails does not stop the others, and only what failed is run again', async () => {
  const { ran, run } = items({
    a: [{ kind: 'refused', error }],
    b: [],
    c: [{ kind: 'skipped', reason: 'gone' }],
    d: [],
  })
  expect(countOf(await run.start(), ['applied'])).toBe(2)
  expect(ran).toEqual(['a', 'b', 'c', 'd'])
  expect(countOf(await run.start(), ['applied'])).toBe(3)
  expect(ran).toEqual(['a', 'b', 'c', 'd', 'a'])
})

test('what is not known is looked at again, not sent again', async () => {
  let looked = 0
  const lookAgain = async (): Promise<ItemOutcome & { kind: 'applied' }> => {
    looked += 1
    return { kind: 'applied' }
  }
  const { ran, run } = items({ a: [{ kind: 'unknown', error, lookAgain }] })
  await run.start()
  expect(countOf(await run.start(), ['applied'])).toBe(1)
  expect([ran, looked]).toEqual([['a'], 1])
})

test('what was held back is run by the next start, like one that failed', async () => {
  const { ran, run } = items({ a: [{ kind: 'held-back' }], b: [] })
  expect(countOf(await run.start(), ['held-back'])).toBe(1)
  expect(countOf(await run.start(), ['applied'])).toBe(2)
  expect(ran).toEqual(['a', 'b', 'a'])
})

test('each waits until it is begun, and never again', async () => {
  const { run } = items({ a: [{ kind: 'held-back' }], b: [] })
  expect(countOf(run.get(), ['waiting'])).toBe(2)
  expect(countOf(await run.start(), ['waiting'])).toBe(0)
})

test('two starts at once are one, and a bug is a result too', async () => {
  let ran = 0
  const run = createItemRun([
    {
      key: 'a',
      run: () => {
        ran += 1
        return Promise.reject(new Error('bug'))
      },
    },
  ])
  await Promise.all([run.start(), run.start()])
  expect(ran).toBe(1)
  expect(run.get().states.get('a')).toMatchObject({ kind: 'broken' })
})
