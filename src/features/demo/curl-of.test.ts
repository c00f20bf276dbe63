import { expect, test } from 'vitest'
import { curlOf } from './curl-of.ts'
import { timesOf } from './fault-choices.ts'

const get = { method: 'GET', region: 'ie1', product: 'trunking', path: '/v1/Trunks?PageSize=1', form: [] } as const

test('curl for a read', () => {
  expect(curlOf(get)).toBe("curl 'http://127.0.0.1:4310/twilio/ie1/trunking/v1/Trunks?PageSize=1'")
})

test('curl for a write quotes a value that a shell would run, and hides a secret', () => {
  const form = [
    ['FriendlyName', "$(rm -rf ~) 'quoted'"],
    ['Password', 'secret'],
  ] as const
  const curl = curlOf({ ...get, method: 'POST', form })
  expect(curl).toContain(`-X POST`)
  expect(curl).toContain(`--data-urlencode 'FriendlyName=$(rm -rf ~) '\\''quoted'\\'''`)
  expect(curl).toContain('--data-urlencode "Password=$PASSWORD"')
  expect(curl).not.toContain('secret')
})

test.each([
  ['once', 'x', { times: 'once' }],
  ['always', '', { times: 'always' }],
  ['next', ' 3', { times: 'next-3' }],
  ['percent', '20', { times: '20-percent' }],
  ['next', '0', { problem: 'Type a whole number from 1 to 1,000.' }],
  ['percent', '101', { problem: 'Type a whole number from 1 to 100.' }],
  ['next', '1.5', { problem: 'Type a whole number from 1 to 1,000.' }],
] as const)('how often, %s %s: %j', (choice, count, expected) => {
  expect(timesOf(choice, count)).toEqual(expected)
})
