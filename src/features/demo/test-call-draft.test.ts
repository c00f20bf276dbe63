import { expect, test } from 'vitest'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { originationCall, seeded, terminationCall, typedChoice } from './test-call-draft.ts'

const domainName = domainOfName('east')
if (!domainName) throw new Error('a fixture does not parse')
const draft = { caller: 'SBC A', address: '', user: '', through: '', uri: '' }

test('a known caller through the plain URI or an edge', () => {
  expect(terminationCall(draft, domainName)).toMatchObject({ value: { caller: { name: 'SBC A' }, host: null } })
  expect(terminationCall({ ...draft, through: 'dublin' }, domainName)).toMatchObject({
    value: { host: 'east.pstn.dublin.twilio.com' },
  })
})

test('an invalid address and a missing URI are rejected', () => {
  const typed = { ...draft, caller: typedChoice }
  expect(terminationCall({ ...typed, address: '203.0.113' }, domainName)).toMatchObject({ error: { field: 'address' } })
  expect(terminationCall({ ...typed, address: ' 203.0.113.7 ' }, domainName)).toMatchObject({
    value: { caller: { kind: 'typed', address: '203.0.113.7', user: null } },
  })
  expect(terminationCall({ ...draft, through: typedChoice }, domainName)).toMatchObject({ error: { field: 'uri' } })
})

test('the number dialled is the user part, as typed', () => {
  const through = (uri: string) => terminationCall({ ...draft, through: typedChoice, uri }, domainName)
  expect(through('sip:4025550100@east.pstn.twilio.com')).toMatchObject({
    value: { host: 'east.pstn.twilio.com', to: '4025550100' },
  })
  expect(through('east.pstn.twilio.com.')).toMatchObject({ value: { host: 'east.pstn.twilio.com', to: null } })
  expect(terminationCall(draft, domainName)).toMatchObject({ value: { to: null } })
})

test('a number is accepted as people write it', () => {
  const call = originationCall({ number: typedChoice, typedNumber: '+1 (402) 555-1212', from: '' })
  expect(call).toMatchObject({ value: { number: '+14025551212', from: null } })
  expect(originationCall({ number: typedChoice, typedNumber: '12', from: '' })).toMatchObject({
    error: { field: 'typedNumber' },
  })
})

test('the same seed gives the same calls', () => {
  const call = originationCall({ number: '+14025551212', typedNumber: '', from: '' })
  if (!call.ok) throw new Error('the draft is complete')
  expect(seeded(call.value, 'x', 5)).toEqual(seeded(call.value, 'x', 5))
  expect(seeded(call.value, 'x', 5).map(({ seed }) => seed)).toEqual(['x 1', 'x 2', 'x 3', 'x 4', 'x 5'])
})
