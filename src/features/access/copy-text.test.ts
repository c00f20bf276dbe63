import { expect, test } from 'vitest'
import { addedWords } from './copy-text.ts'

test.each([
  ['ip-access-control-lists', 2, 0, '2 addresses added'],
  ['ip-access-control-lists', 1, 3, '1 address added, 3 already there'],
  ['ip-access-control-lists', 0, 2, 'No address added, 2 already there'],
  ['credential-lists', 0, 0, 'No user added'],
] as const)('%s: %i added, %i already there: %s', (kind, added, before, words) => {
  expect(addedWords(kind, added, before)).toBe(words)
})
