import { describe, expect, test, vi } from 'vitest'
import { apiError } from '../forms/form-fixture.ts'
import type { SettledWrite } from '../twilio/settled-write.ts'
import { type ItemState, writeEach } from './write-each.ts'

const applied: SettledWrite<unknown> = { kind: 'applied', value: null }
const refused: SettledWrite<unknown> = { kind: 'refused', error: apiError({ status: 400, code: 21235 }) }
const down: SettledWrite<unknown> = { kind: 'refused', error: apiError({ status: 503, code: 20503 }) }

async function run(outcomes: Readonly<Record<string, SettledWrite<unknown>>>) {
  const told = new Map<string, ItemState>()
  const write = vi.fn(async (item: string) => outcomes[item] ?? applied)
  const outcome = await writeEach({
    items: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    write,
    tell: (item, state) => void told.set(item, state),
    what: (failed) => `Adding ${failed} of 8`,
  })
  return { outcome, told, write }
}

describe('several writes', () => {
  test('all applied: applied, and each is told', async () => {
    const { outcome, told } = await run({})
    expect(outcome).toEqual({ kind: 'applied' })
    expect([...told.values()].every(({ kind }) => kind === 'done')).toBe(true)
    expect(told.size).toBe(8)
  })

  test('one refused: the others are written, and the outcome counts it', async () => {
    const { outcome, told, write } = await run({ b: refused })
    expect(outcome).toMatchObject({ kind: 'refused', what: 'Adding 1 of 8' })
    expect(told.get('b')).toMatchObject({ kind: 'failed' })
    expect(write).toHaveBeenCalledTimes(8)
  })

  test('a Region that cannot take it is not asked for the rest', async () => {
    const { outcome, told, write } = await run({ a: down, b: down, c: down, d: down })
    expect(outcome).toMatchObject({ kind: 'refused', what: 'Adding 8 of 8' })
    expect(write.mock.calls.length).toBeLessThanOrEqual(4)
    expect(told.has('h')).toBe(false)
  })

  test('of an unknown one the outcome is unknown, and looking again repeats no write', async () => {
    const lookAgain = vi.fn(async () => applied)
    const { outcome, told, write } = await run({ a: { kind: 'unknown', error: apiError({ status: null }), lookAgain } })
    if (outcome.kind !== 'unknown') throw new Error(outcome.kind)
    const sent = write.mock.calls.length
    expect(sent).toBeLessThan(8)
    expect(outcome.fields).toEqual([])
    expect(await outcome.lookAgain?.()).toEqual({ kind: 'applied' })
    expect(lookAgain).toHaveBeenCalledTimes(1)
    expect(write).toHaveBeenCalledTimes(sent)
    expect(told.get('a')).toEqual({ kind: 'done' })
  })
})
