import { expect, it } from 'vitest'
import { originationUrl } from '../../../domain/account/facts-fixture.ts'
import { originationLoss } from '../../../domain/origination/origination-loss.ts'
import { lossWords } from './loss-text.ts'

const a = originationUrl('us1', 'sip:a;edge=ashburn', { priority: 10, weight: 60 })
const b = originationUrl('us1', 'sip:b', { priority: 10, weight: 30 })
const c = originationUrl('us1', 'sip:c', { priority: 10, weight: 10 })
const d = originationUrl('us1', 'sip:d', { priority: 20 })
const off = originationUrl('us1', 'sip:off', { enabled: false })

it.each([
  [[a, off], off, null, /takes no calls, so nothing changes/],
  [[a, off], a, null, /will fail with 32010/],
  [[a, off], a, 'https://example.com/dr', /Disaster Recovery URL\. Twilio does not document/],
  [[a, b, c], a, null, /^Its 60% of calls will go to b \(75%\) and c \(25%\) of the same priority\.$/],
  [[a, d], a, null, /^All calls will go to d first\.$/],
  [[a, d], d, null, /tries no other and the call fails with 32011/],
  [[a, d], d, 'https://example.com/dr', /goes to the Disaster Recovery URL/],
])('loss %#', (urls, lost, disasterRecoveryUrl, words) => {
  expect(lossWords(originationLoss(urls, lost.sid), disasterRecoveryUrl)).toMatch(words)
})
