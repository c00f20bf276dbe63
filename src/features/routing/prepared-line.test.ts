import { expect, test } from 'vitest'
import { trunkSid } from '../../domain/account/facts-fixture.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { preparedText } from './prepared-line.tsx'

const sid = trunkSid('us1', 'other')

test.each([
  ['Wicklow Water', 'Wicklow Water'],
  [undefined, `another trunk, ${shortSid(sid)},`],
])('names another trunk, or shows its SID: %s', (name, shown) => {
  expect(preparedText(2, { kind: 'trunk', region: 'us1', trunkSid: sid }, () => name)).toBe(
    `2 numbers are set up here but still answered by ${shown} in US1`,
  )
})
