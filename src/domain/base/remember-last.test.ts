import { expect, test } from 'vitest'
import { rememberLast } from './remember-last.ts'

test('the same arguments give the same result, without deriving it again', () => {
  let derived = 0
  const pair = rememberLast((one: object, other: object | undefined) => {
    derived += 1
    return [one, other]
  })
  const one = {}
  const first = pair(one, undefined)
  expect(pair(one, undefined)).toBe(first)
  expect(derived).toBe(1)
  expect(pair({}, undefined)).not.toBe(first)
  expect(pair(one, one)).toEqual([one, one])
  expect(derived).toBe(3)
})
