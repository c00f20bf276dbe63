import { describe, expect, test, vi } from 'vitest'
import { apiError } from './form-fixture.ts'
import { countOf, createItemRun, type Item, type ItemOutcome, type RunOptions, saveOutcomeOf } from './item-run.ts'
import type { SaveOutcome } from './save-outcome.ts'

const error = apiError({ status: null })
const applied = { kind: 'applied' } as const
const refused = { kind: 'refused', error: apiError({ status: 400, code: 21235 }) } as const
const down = { kind: 'refused', error: apiError({ status: 503, code: 20503 }) } as const

type Answers = Readonly<Record<string, readonly ItemOutcome[]>>

/** Items that return the given outcomes in turn, and record that they ran. */
function items(answers: Answers, needs: Readonly<Record<string, readonly string[]>> = {}, options?: RunOptions) {
  const ran: string[] = []
  const list = Object.entries(answers).map(([key, outcomes]): Item => {
    const left = [...outcomes]
    const write = async (): Promise<ItemOutcome> => {
      ran.push(key)
      return left.shift() ?? applied
    }
    return { key, needs: needs[key] ?? [], write }
  })
  return { ran, run: createItemRun(list, options ?? { parallel: 2 }) }
}

const count = async (snapshot: ReturnType<ReturnType<typeof createItemRun>['start']>, kind: 'applied' | 'held-back') =>
  countOf((await snapshot).states, kind)

test('a failure does not stop the others, and only failures run again', async () => {
  const { ran, run } = items({
    a: [{ kind: 'refused', error }],
    b: [],
    c: [{ kind: 'skipped', reason: 'gone' }],
    d: [],
  })
  expect(await count(run.start(), 'applied')).toBe(2)
  expect(ran).toEqual(['a', 'b', 'c', 'd'])
  expect(await count(run.start(), 'applied')).toBe(3)
  expect(ran).toEqual(['a', 'b', 'c', 'd', 'a'])
})

test('an unknown outcome is looked up, not sent again', async () => {
  const lookAgain = vi.fn(async () => applied)
  const { ran, run } = items({ a: [{ kind: 'unknown', error, lookAgain }] })
  await run.start()
  expect(await count(run.start(), 'applied')).toBe(1)
  expect(ran).toEqual(['a'])
  expect(lookAgain).toHaveBeenCalledTimes(1)
})

test('an item that depends on a failure is held back, and runs on the next start', async () => {
  const { ran, run } = items({ a: [down], b: [], c: [], d: [] }, { b: ['a'], c: ['b'] })
  expect(await count(run.start(), 'held-back')).toBe(2)
  expect(ran).toEqual(['a', 'd'])
  expect(await count(run.start(), 'applied')).toBe(4)
  expect(ran).toEqual(['a', 'd', 'a', 'b', 'c'])
})

test('an item that depends on an unknown outcome runs once that is found to be applied', async () => {
  const lookAgain = async () => applied
  const { ran, run } = items({ a: [{ kind: 'unknown', error, lookAgain }], b: [] }, { b: ['a'] })
  expect(await count(run.start(), 'held-back')).toBe(1)
  expect(await count(run.start(), 'applied')).toBe(2)
  expect(ran).toEqual(['a', 'b'])
})

test('each item waits only until it is begun', async () => {
  const { run } = items({ a: [down], b: [] }, { b: ['a'] })
  expect(countOf(run.get().states, 'waiting')).toBe(2)
  expect(countOf((await run.start()).states, 'waiting')).toBe(0)
})

test('two simultaneous starts are one run, and a bug counts as a result', async () => {
  const write = vi.fn(() => Promise.reject(new Error('bug')))
  const run = createItemRun([{ key: 'a', write }])
  const [one, other] = await Promise.all([run.start(), run.start()])
  expect(write).toHaveBeenCalledTimes(1)
  expect(one).toBe(other)
  expect(run.get().states.get('a')).toMatchObject({ kind: 'broken' })
  expect(() => saveOutcomeOf(run, String)).toThrow('bug')
})

describe('several writes of a form', () => {
  async function save(outcomes: Readonly<Record<string, SaveOutcome>>) {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const { ran, run } = items(
      Object.fromEntries(keys.map((key) => [key, outcomes[key] ? [outcomes[key]] : []])),
      {},
      { stopsWhenDown: true },
    )
    await run.start()
    return { ran, states: () => run.get().states, outcome: saveOutcomeOf(run, (left) => `Adding ${left} of 8`) }
  }

  test('all applied: the outcome is applied', async () => {
    const { outcome, states } = await save({})
    expect(outcome).toEqual(applied)
    expect([...states().values()].map(({ kind }) => kind)).toEqual(Array(8).fill('applied'))
  })

  test('one refused: the others are written, and the outcome counts the refusal', async () => {
    const { outcome, states, ran } = await save({ b: refused })
    expect(outcome).toMatchObject({ kind: 'refused', what: 'Adding 1 of 8' })
    expect(states().get('b')).toMatchObject({ kind: 'refused' })
    expect(ran).toHaveLength(8)
  })

  test('a Region that is down gets no further requests', async () => {
    const { outcome, states, ran } = await save({ a: down, b: down, c: down, d: down })
    expect(outcome).toMatchObject({ kind: 'refused', what: 'Adding 8 of 8' })
    expect(ran.length).toBeLessThanOrEqual(4)
    expect(states().get('h')).toEqual({ kind: 'waiting' })
  })

  test('one unknown: the outcome is unknown, and looking again sends no write', async () => {
    const lookAgain = vi.fn(async () => applied)
    const { outcome, states, ran } = await save({ a: { kind: 'unknown', error, lookAgain } })
    if (outcome.kind !== 'unknown') throw new Error(outcome.kind)
    const sent = ran.length
    expect(sent).toBeLessThan(8)
    expect(outcome.fields).toEqual([])
    expect(await outcome.lookAgain?.()).toEqual(applied)
    expect(lookAgain).toHaveBeenCalledTimes(1)
    expect(ran).toHaveLength(sent)
    expect(states().get('a')).toEqual(applied)
  })
})
