import { describe, expect, test } from 'vitest'
import { attachWords, detachWords } from './attachment-text.ts'

const here = { kind: 'ip-access-control-lists', region: 'ie1', arrival: 'here' } as const
const elsewhere = { ...here, arrival: 'elsewhere' } as const

describe('red is for calls that fail now', () => {
  const all = { kind: 'all-refused', callers: [] } as const

  test.each([
    ['here', 'bad', 'Every call will be refused (32200).'],
    ['elsewhere', 'warn', 'Every call would be refused (32200).'],
    ['not-known', 'warn', 'Every call would be refused (32200).'],
  ] as const)('detaching the last list where calls arrive %s', (arrival, tone, lead) => {
    expect(detachWords(all, { ...here, arrival })).toMatchObject({ tone, lead })
  })

  test.each([
    [here, 'bad'],
    [elsewhere, 'warn'],
  ] as const)('an empty list refuses every call', (situation, tone) => {
    expect(attachWords({ kind: 'asks-more' }, 0, situation)).toMatchObject({ tone })
  })

  test('no change has no colour', () => {
    expect(detachWords({ kind: 'nothing' }, here)).toMatchObject({ tone: 'info' })
    expect(attachWords({ kind: 'lets-in-more' }, 3, here)).toMatchObject({ tone: 'info' })
  })
})

test('at most three callers are named', () => {
  const user = (username: string) => ({ kind: 'user', username }) as const
  const lost = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ caller: user(name), left: 'none' }) as const)
  const { lead } = detachWords(
    { kind: 'some-refused', lost, nobodyLeft: false },
    { ...elsewhere, kind: 'credential-lists' },
  )
  expect(lead).toBe('Calls would be refused (32202): all from users a, b, c, and 2 more.')
})

test('says what has not loaded', () => {
  expect(detachWords({ kind: 'all-refused', callers: undefined }, here).text).toContain('have not loaded')
  expect(detachWords({ kind: 'not-read', what: 'entries' }, here).lead).toContain('have not loaded in IE1')
  expect(attachWords({ kind: 'not-read' }, undefined, here).lead).toContain('have not loaded in IE1')
})
