import { expect, it } from 'vitest'
import { must, originationUrl } from '../account/facts-fixture.ts'
import { originationLoss } from './origination-loss.ts'

const a = originationUrl('us1', 'sip:a', { priority: 10, weight: 70 })
const b = originationUrl('us1', 'sip:b', { priority: 10, weight: 30 })
const c = originationUrl('us1', 'sip:c', { priority: 20 })
const d = originationUrl('us1', 'sip:d', { priority: 30 })
const open = originationUrl('us1', 'sip:203.0.113.7', { priority: 10 })
const closed = originationUrl('us1', 'sip:10.0.0.7', { priority: 20 })
const off = originationUrl('us1', 'sip:off', { priority: 5, enabled: false })

it('divides its share among the others of its priority', () => {
  const loss = originationLoss([a, b, c], a.sid)
  expect(loss).toMatchObject({ kind: 'shared-out', lost: { percent: 70 }, others: [{ url: b, share: 1 }] })
})

it.each([
  ['a disabled one', [a, off], off, { kind: 'unused' }],
  ['one that is gone already', [a], b, { kind: 'unused' }],
  ['the only one that is enabled', [a, off], a, { kind: 'no-way-out' }],
  ['the only one where a PBX can answer', [open, closed], open, { kind: 'none-reachable' }],
  ['one where no PBX can answer', [open, closed], closed, { kind: 'fallback-gone', next: null }],
  ['the first, alone', [c, d], c, { kind: 'next-is-first', next: [{ url: d }] }],
  ['the last, alone', [a, b, c], c, { kind: 'fallback-gone', next: null }],
  ['one in the middle', [a, c, d], c, { kind: 'fallback-gone', next: [{ url: d }] }],
])('%s', (_, urls, lost, expected) => {
  expect(originationLoss(urls, must(lost).sid)).toMatchObject(expected)
})
