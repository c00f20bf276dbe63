import { describe, expect, test } from 'vitest'
import { attachWords, detachWords } from './attachment-words.ts'

const here = { kind: 'ip-access-control-lists', region: 'ie1', arrival: 'here' } as const
const elsewhere = { ...here, arrival: 'elsewhere' } as const

describe('red is for calls that fail now', () => {
  const all = { kind: 'all-refused', callers: [] } as const

  test.each([
    ['here', 'bad', 'Every call will be refused (32200).'],
    ['elsewhere', 'warn', 'Every call would be refused (32200).'],
    ['not-known', 'warn', 'Every call would be refused (32200).'],
  ] as const)('the last list detached where calls arrive %s', (arrival, tone, lead) => {
    expect(detachWords(all, { ...here, arrival })).toMatchObject({ tone, lead })
  })

  test.each([
    [here, 'bad'],
    [elsewhere, 'warn'],
  ] as const)('an empty list that shuts everybody out', (situation, tone) => {
    expect(attachWords({ kind: 'asks-more' }, 0, situation)).toMatchObject({ tone })
  })

  test('nothing changes: no colour', () => {
    expect(detachWords({ kind: 'nothing' }, here)).toMatchObject({ tone: 'info' })
    expect(attachWords({ kind: 'lets-in-more' }, 3, here)).toMatchObject({ tone: 'info' })
  })
})

test('callers are named, at most three, those who are let in by half apart', () => {
  const user = (username: string) => ({ kind: 'user', username }) as const
  const lost = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ caller: user(name), left: 'none' }) as const)
  const { lead } = detachWords(
    { kind: 'some-refused', lost, nobodyLeft: false },
    { ...elsewhere, kind: 'credential-lists' },
  )
  expect(lead).toBe('Calls would be refused (32202): those of the users a, b, c, and 2 more.')
})

test('what was not read is never told as nothing', () => {
  expect(detachWords({ kind: 'all-refused', callers: undefined }, here).text).toContain('were not read')
  expect(detachWords({ kind: 'not-read', what: 'entries' }, here).lead).toContain('was not read in IE1')
  expect(attachWords({ kind: 'not-read' }, undefined, here).lead).toContain('was not read in IE1')
})
