import { expect, test } from 'vitest'
import { missingText, missingUsers } from './missing-users.ts'

test('the URL keeps the users that a copy left without a password', () => {
  expect(missingUsers(missingText(['sbc-admin', 'a, b & c']), [])).toEqual(['sbc-admin', 'a, b & c'])
})

test.each([
  [undefined, []],
  ['', []],
  ['\n sbc-admin \n\nsbc-admin', ['sbc-admin']],
])('%j in the URL names %j', (text, names) => {
  expect(missingUsers(text, [])).toEqual(names)
})

test('a user that has a password by now is no longer missing', () => {
  expect(missingUsers('sbc-admin\ndesk', [{ username: 'sbc-admin' }])).toEqual(['desk'])
})

test('the URL holds at most 50 of them', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `user-${at}`)
  expect(missingUsers(missingText(names), [])).toEqual(names.slice(0, 50))
})
