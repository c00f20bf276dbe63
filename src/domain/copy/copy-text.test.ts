import { expect, it } from 'vitest'
import { clashWords, leftOutWords, stepWords } from './copy-text.ts'
import { plan, source, target } from './copy-fixture.ts'
import { accessList, instance, office, trunkSid } from '../account/facts-fixture.ts'

it('names each step', () => {
  const recording = { mode: 'record-from-answer', trim: 'do-not-trim' } as const
  const { steps } = plan(source({ instance: instance('us1', { recording }) }))
  expect(steps.map((step) => stepWords(step, 'ie1'))).toEqual([
    'Create the trunk in IE1 as east-mountain-office.pstn.twilio.com',
    'Set recording: record-from-answer, do-not-trim',
    'Create the access list Office SBC',
    'Add the address 203.0.113.7/32',
    'Add the address 203.0.113.8/32',
    'Attach the access list Office SBC',
    'Create the credential list Office PBX',
    'Add the user sbc-admin, with a password that you enter',
    'Attach the credential list Office PBX',
    'Add the origination URI sip:203.0.113.7;edge=ashburn',
    'Associate +1 402 555 1212',
  ])
})

it('names a trunk without a name, changed settings, and a number whose calls change at once', () => {
  const nameless = plan(source({ instance: instance('us1', { domainName: null }) }))
  expect(nameless.steps.slice(0, 1).map((step) => stepWords(step, 'au1'))).toEqual([
    'Create the trunk in AU1, without a Termination URI',
  ])
  const to = target({
    instance: instance('ie1', { secure: true, cnamLookupEnabled: true }),
    activeNumbers: new Set([office]),
  })
  const words = plan(source(), to).steps.map((step) => stepWords(step, 'ie1'))
  expect(words[0]).toBe('Change secure trunking and CNAM lookup')
  expect(words.at(-1)).toBe(
    'Associate +1 402 555 1212: its calls are already processed in IE1, so they reach this trunk at once',
  )
})

it.each([
  [{ kind: 'routes' }, 'Routes are not copied: calls stay where they are until you re-route.'],
  [{ kind: 'call-records' }, 'Call records stay in US1.'],
  [
    { kind: 'cps' },
    'CPS is not copied: no API shows it. In IE1 it is 1 call per second until you raise it in Twilio’s Console; calls above it fail with 32001.',
  ],
  [{ kind: 'symmetric-rtp' }, 'Symmetric RTP cannot be set through the API.'],
  [
    { kind: 'password-unknown', username: 'sbc-admin', list: 'Office PBX' },
    'sbc-admin is already in Office PBX in IE1. Its password cannot be compared; calls fail with 32202 if it differs.',
  ],
  [
    { kind: 'no-room', limit: 'origination-uris', names: ['sip:a.example', 'sip:b.example'] },
    'No room for sip:a.example and sip:b.example. The trunk has 10 origination URIs, the most Twilio allows (21249). Delete one first.',
  ],
  [
    { kind: 'on-another-trunk', number: office, trunkSid: trunkSid('ie1', 'west') },
    '+1 402 555 1212 is on another trunk in IE1 and would leave it.',
  ],
  [
    { kind: 'answered-by-webhook', number: office, url: 'https://ivr.example' },
    'In IE1, https://ivr.example answers +1 402 555 1212; it would no longer do so.',
  ],
  [{ kind: 'not-read', number: office }, '+1 402 555 1212: its configuration in IE1 is not loaded.'],
] as const)('%o: %s', (left, sentence) => {
  expect(leftOutWords(left, 'us1', 'ie1')).toBe(sentence)
})

it.each([
  [['203.0.113.7', '203.0.113.8'], 'IE1 already has an access list Office SBC. The copy adds what is missing.'],
  [
    ['198.51.100.9', '192.0.2.1'],
    'IE1 already has an access list Office SBC, which also allows 198.51.100.9/32 and 192.0.2.1/32. The copy adds what is missing.',
  ],
])('a list with %j: %s', (addresses, sentence) => {
  const { clashes } = plan(source(), target({ ipAccessControlLists: [accessList('ie1', addresses)] }))
  expect(clashes.map((clash) => clashWords(clash, 'ie1'))).toEqual([sentence])
})
