import { assert, asyncProperty, constantFrom, nat, oneof, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { describeState } from './described-state.ts'
import { packState, readStateFile, unpackState } from './shared-text.ts'

const state = JSON.stringify({ scenario: 'east-mountain-office', changes: [{ kind: 'counter' }], note: '“Ärger” 🙂' })

test('a packed state fits a fragment and unpacks unchanged', async () => {
  const fragment = await packState(state)
  expect(fragment).toMatch(/^[\w-]+$/)
  expect(await unpackState(fragment)).toEqual({ ok: true, value: state })
})

test('similar rows compress well', async () => {
  expect((await packState(state.repeat(200))).length).toBeLessThan(400)
})

test.each([
  ['', 'The link is damaged'],
  ['a b', 'The link is damaged: it is empty or has invalid characters.'],
  ['AAAA', 'The link is damaged: it was cut or changed'],
])('%j is refused with an explanation', async (fragment, why) => {
  const unpacked = await unpackState(fragment)
  expect(unpacked.ok ? unpacked.value : unpacked.error).toContain(why)
  expect(unpacked.ok).toBe(false)
})

test('a fragment that unpacks to gigabytes is not read to the end', async () => {
  const bomb = await packState('x'.repeat(30_000_000))
  expect(bomb.length).toBeLessThan(60_000)
  expect(await unpackState(bomb)).toEqual({ ok: false, error: 'The link is larger than any state of this demo.' })
})

test('a file larger than any state is not loaded', async () => {
  expect(await readStateFile(new Blob(['x'.repeat(4_000_001)]))).toMatchObject({ ok: false })
  expect(await readStateFile(new Blob([state]))).toEqual({ ok: true, value: state })
})

test('1,000 damaged fragments are each refused with an explanation or described', async () => {
  const good = await packState(state.repeat(3))
  const changed = tuple(
    nat(good.length - 1),
    oneof(string(), constantFrom('', '-', '_', 'A', '=', '%00', '<', '__proto__')),
  ).map(([at, other]) => good.slice(0, at) + other + good.slice(at + 1))
  const seen = new Set<string>()
  await assert(
    asyncProperty(changed, async (fragment) => {
      const unpacked = await unpackState(fragment)
      const described = unpacked.ok ? describeState(unpacked.value) : unpacked
      seen.add(described.ok ? 'described' : described.error)
    }),
    { numRuns: 1000 },
  )
  expect([...seen].filter((words) => words !== 'described' && !/^(The link|This is not a state)/.test(words))).toEqual(
    [],
  )
  expect(seen.size).toBeGreaterThan(2)
})

test.each([
  ['null', null],
  ['[]', null],
  ['{"scenario":"empty"}', null],
  ['{"scenario":"empty","changes":[]}', 'Scenario “Empty account” with 0 changed rows, its clock and its faults.'],
  ['{"scenario":"empty","changes":[1]}', 'Scenario “Empty account” with 1 changed row, its clock and its faults.'],
])('%s is described as %s', (text, words) => {
  expect(describeState(text)).toEqual(
    words === null ? { ok: false, error: 'This is not a state of the demo.' } : { ok: true, value: words },
  )
})
