import { describe, expect, it } from 'vitest'
import { parsePriority, parseSipUrl, parseWeight } from './origination-url.ts'

describe.each([
  ['priority', parsePriority],
  ['weight', parseWeight],
])('%s', (_, parse) => {
  it.each([0, 1, 65_535])('takes %d', (value) => {
    expect(parse(value)).toBe(value)
  })

  it.each([-1, 65_536, 1.5, NaN])('refuses %d', (value) => {
    expect(parse(value)).toBeUndefined()
  })
})

const plain = { scheme: 'sip', user: null, host: 'pbx.example.com', port: null, transport: 'udp', edge: null }

describe('parseSipUrl', () => {
  it.each([
    ['sip:pbx.example.com', {}],
    ['SIP:PBX.example.com', {}],
    ['sip://pbx.example.com:1234', { port: 1234 }],
    ['sip:203.0.113.7', { host: '203.0.113.7' }],
    ['sip:[2001:db8::1]:5060', { host: '[2001:db8::1]', port: 5060 }],
    ['sip:+14025551212@pbx.example.com', { user: '+14025551212' }],
    ['sip:desk:secret@pbx.example.com', { user: 'desk:secret' }],
    ['sip:pbx.example.com;edge=dublin', { edge: 'dublin' }],
    ['sip:pbx.example.com;EDGE=Dublin', { edge: 'dublin' }],
    ['sip:pbx.example.com;edge=dubln', { edge: 'dubln' }],
    ['sip:pbx.example.com;edge=', { edge: '' }],
    ['sip:pbx.example.com:5061;transport=tls;edge=ashburn', { port: 5061, transport: 'tls', edge: 'ashburn' }],
    ['sip:pbx.example.com;transport=TCP', { transport: 'tcp' }],
    ['sip:pbx.example.com;transport=sctp', {}],
    ['sip:pbx.example.com;lr', {}],
    ['sip:pbx.example.com;edge=tokyo?X-Desk=42', { edge: 'tokyo' }],
    ['sips:pbx.example.com', { scheme: 'sips', transport: 'tls' }],
    ['sips:pbx.example.com;transport=udp', { scheme: 'sips', transport: 'tls' }],
  ])('%s', (text, differs) => {
    expect(parseSipUrl(text)).toEqual({ ...plain, ...differs })
  })

  it.each([
    '',
    'pbx.example.com',
    'http://pbx.example.com',
    'sip:',
    'sip:@pbx.example.com',
    'sip:pbx example.com',
    'sip:my desk@pbx.example.com',
    'sip:pbx.example.com:',
    'sip:pbx.example.com:0',
    'sip:pbx.example.com:65536',
    'sip:pbx.example.com; edge=dublin',
    'sip:pbx.example.com/path',
  ])('%j is none', (text) => {
    expect(parseSipUrl(text)).toBeUndefined()
  })
})
