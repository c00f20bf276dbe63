import { expect, test } from 'vitest'
import { missingText, missingUsers } from './missing-users.ts'

test('the users that a copy left without a password come back from the address', () => {
  expect(missingUsers(missingText(['sbc-admin', 'a, b & c']), [])).toEqual(['sbc-admin', 'a, b & c'])
})

test.each([
  [undefined, []],
  ['', []],
  ['\n sbc-admin \n\nsbc-admin', ['sbc-admin']],
])('%j of the address names %j', (text, names) => {
  expect(missingUsers(text, [])).toEqual(names)
})

test('one that has its password by now is not asked for again', () => {
  expect(missingUsers('sbc-admin\ndesk', [{ username: 'sbc-admin' }])).toEqual(['desk'])
})

test('the address holds no more of them than every browser takes', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `user-${at}`)
  expect(missingUsers(missingText(names), [])).toEqual(names.slice(0, 50))
})
