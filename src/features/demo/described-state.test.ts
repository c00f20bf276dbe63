import { expect, test } from 'vitest'
import { describeState } from './described-state.ts'

const run = (count: number) => ({ kind: 'numberRun', key: '+12025550100', row: { count } })
const state = (changes: readonly unknown[]) => JSON.stringify({ scenario: 'east-mountain-office', changes })

test.each<[string, string]>([
  [state([]), 'with 0 changed rows, its clock'],
  [state([{}]), 'with 1 changed row, its clock'],
  [state([run(1_500), {}]), 'with 2 changed rows, 1,500 numbers among them, its clock'],
])('%s is described before it is opened', (text, words) => {
  expect(describeState(text)).toEqual({ ok: true, value: expect.stringContaining(words) as unknown })
})

test.each<[string, string, string]>([
  ['twenty million numbers', state(Array.from({ length: 100 }, () => run(200_000))), '20,000,000 numbers'],
  ['too many rows', state(Array.from({ length: 20_001 }, () => 0)), '20,001 rows'],
  ['a million levels', `{"scenario":"x","changes":${'['.repeat(1_000_000)}`, 'not a state'],
  ['levels in a text only', `{"scenario":"x","changes":"${'['.repeat(100)}"}`, 'not a state'],
])('%s: it is refused before it is opened', (_, text, words) => {
  expect(describeState(text)).toEqual({ ok: false, error: expect.stringContaining(words) as unknown })
})

test('brackets in a text are not levels', () => {
  expect(describeState(state([{ name: `${'['.repeat(50)}"\\` }]))).toMatchObject({ ok: true })
})
