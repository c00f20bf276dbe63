import { expect, test } from 'vitest'
import { dialledHost } from './dialled-host.ts'

test.each<readonly [string, object]>([
  ['East.pstn.twilio.com', { kind: 'trunk', domain: 'east.pstn.twilio.com' }],
  ['east.pstn.dublin.twilio.com', { kind: 'trunk', domain: 'east.pstn.twilio.com' }],
  ['a.east.pstn.ie1.twilio.com', { kind: 'trunk', domain: 'a.east.pstn.twilio.com' }],
  ['54.171.127.193', { kind: 'address', of: { id: 'dublin' } }],
  ['54.252.254.64', { kind: 'address', of: { id: 'sydney' } }],
  ['168.86.130.9', { kind: 'address', of: 'media' }],
  ['203.0.113.7', { kind: 'address', of: null }],
  ['[2001:db8::1]', { kind: 'address', of: null }],
  ['office.sip.twilio.com', { kind: 'sip-domain' }],
  ['office.sip.dublin.twilio.com', { kind: 'sip-domain' }],
  ['pstn.twilio.com', { kind: 'no-name' }],
  ['pstn.ashburn.twilio.com', { kind: 'no-name' }],
  ['pstn.paris.twilio.com', { kind: 'no-name' }],
  ['east.pstn.paris.twilio.com', { kind: 'unknown-edge', edge: 'paris' }],
  ['east.pstn.roaming.twilio.com', { kind: 'unknown-edge', edge: 'roaming' }],
  ['sip.twilio.com', { kind: 'other', isTwilios: true }],
  ['api.twilio.com', { kind: 'other', isTwilios: true }],
  ['-east.pstn.twilio.com', { kind: 'other', isTwilios: true }],
  ['east.pstn.example.com', { kind: 'other', isTwilios: false }],
  ['pbx', { kind: 'other', isTwilios: false }],
])('%s: %o', (host, expected) => {
  expect(dialledHost(host)).toMatchObject(expected)
})
