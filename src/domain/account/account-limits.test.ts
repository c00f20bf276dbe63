import { describe, expect, it } from 'vitest'
import { accountLimits, limitWords, roomLeft } from './account-limits.ts'

describe('roomLeft', () => {
  it.each([
    [0, 10],
    [9, 1],
    [10, 0],
    [12, 0],
  ])('with %i origination URIs %i more fit', (count, left) => {
    expect(roomLeft('origination-uris', count)).toBe(left)
  })
})

it.each([
  ['trunks', 'Your account has 100 trunks in all Regions, the most Twilio allows (21244). Delete one first.'],
  ['origination-uris', 'The trunk has 10 origination URIs, the most Twilio allows (21249). Delete one first.'],
  ['ip-access-control-lists', 'The Region has 1,000 access lists, the most Twilio allows (21255). Delete one first.'],
  ['addresses', 'The list has 100 addresses, the most Twilio allows (21237). Delete one first.'],
  ['credential-lists', 'The Region has 100 credential lists, the most Twilio allows (21239). Delete one first.'],
  ['credentials', 'The list has 1,000 users, the most Twilio allows (21242). Delete one first.'],
] as const)('%s: %s', (limit, sentence) => {
  expect(limitWords(limit)).toBe(sentence)
  expect(roomLeft(limit, accountLimits[limit].most)).toBe(0)
})
