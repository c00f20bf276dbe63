import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedSipUris, refusedSipUris } from '../cases/sip-uri.cases.ts'
import {
  edgeOf,
  hostOfPastedUri,
  hostOfSipUri,
  isSips,
  parameterOf,
  parseSipUri,
  parseUnfinishedSipUri,
  printSipUri,
  type SipUri,
  transportOf,
  userOfPastedUri,
} from './sip-uri.ts'
import { anyText, textOf } from './text-arbitrary.ts'

const none: SipUri = {
  scheme: 'sip',
  slashes: false,
  user: null,
  host: 'pbx.example',
  port: null,
  parameters: [],
  headers: [],
}

describe('parseUnfinishedSipUri', () => {
  it.each<[string, Partial<SipUri>]>([
    ['sip:pbx.example', {}],
    ['SIPS:PBX.example', { scheme: 'SIPS', host: 'PBX.example' }],
    ['sip://pbx.example:05060', { slashes: true, port: '05060' }],
    ['sip:+1402@pbx.example', { user: '+1402' }],
    ['sip:desk:secret@pbx.example', { user: 'desk:secret' }],
    ['sip:[2001:db8::1]:5060', { host: '[2001:db8::1]', port: '5060' }],
    [
      'sip:pbx.example;EDGE=Dublin;lr;x=1=2;',
      {
        parameters: [
          { name: 'EDGE', value: 'Dublin' },
          { name: 'lr', value: null },
          { name: 'x', value: '1=2' },
          { name: '', value: null },
        ],
      },
    ],
    [
      'sip:pbx.example?X-Desk=42&X-Note=;edge=dublin&',
      {
        headers: [
          { name: 'X-Desk', value: '42' },
          { name: 'X-Note', value: ';edge=dublin' },
          { name: '', value: null },
        ],
      },
    ],
    // Not taken by the API yet, but the builder can go on from here.
    ['sip:', { host: '' }],
    ['sip:desk@;edge=dublin', { user: 'desk', host: '', parameters: [{ name: 'edge', value: 'dublin' }] }],
    ['sip:pbx.example:99999', { port: '99999' }],
  ])('%s', (text, differs) => {
    expect(parseUnfinishedSipUri(text)).toEqual({ ...none, ...differs })
  })

  it.each(['', 'pbx.example', 'http://pbx.example', 'sip:pbx example', 'sip:pbx.example/path', 'sip:pbx.example:'])(
    '%j has no parts',
    (text) => {
      expect(parseUnfinishedSipUri(text)).toBeUndefined()
    },
  )
})

const nearly = textOf(
  ...['sip:', 'sips:', 'SIP:', '//', '@', ':', ';', '?', '&', '=', '[', ']', '/', '::', '5060', 'pbx.example', 'desk'],
  ...['203.0.113.7', 'edge=dublin', 'EDGE=Tokyo', 'transport=tls', 'X-Desk=42', 'region=ie1'],
)
const drawn = fc.oneof(
  nearly,
  nearly.map((text) => `sip:${text}`),
  anyText,
  fc.constantFrom(...acceptedSipUris, ...refusedSipUris.map(([text]) => text)),
)

describe('parse and print', () => {
  it.each(acceptedSipUris)('%s comes back as it is', (text) => {
    const uri = parseUnfinishedSipUri(text)
    expect(uri && printSipUri(uri)).toBe(text)
  })

  it('returns every text that parses unchanged, and never throws', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const uri = parseUnfinishedSipUri(text)
        expect(uri ? printSipUri(uri) : text).toBe(text)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('parameterOf', () => {
  it.each([
    ['sip:pbx.example', null],
    ['sip:pbx.example;edge', ''],
    ['sip:pbx.example;Edge=Dublin', 'Dublin'],
    ['sip:pbx.example;edge=dublin;edge=tokyo', 'tokyo'],
    ['sip:pbx.example?edge=dublin', null],
  ])('edge of %s: %j', (text, value) => {
    const uri = parseUnfinishedSipUri(text)
    expect(uri && parameterOf(uri, 'edge')).toBe(value)
  })
})

const plain = { scheme: 'sip', user: null, host: 'pbx.example.com', port: null, transport: 'udp', edge: null }

function used(text: string) {
  const uri = parseSipUri(text)
  if (!uri) throw new Error(`${text} is taken`)
  return {
    scheme: isSips(uri) ? 'sips' : 'sip',
    user: uri.user,
    host: hostOfSipUri(text),
    port: uri.port === null ? null : Number(uri.port),
    transport: transportOf(uri),
    edge: edgeOf(uri),
  }
}

describe('parseSipUri, and what calls use of it', () => {
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
    expect(used(text)).toEqual({ ...plain, ...differs })
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
    expect(parseSipUri(text)).toBeUndefined()
  })
})

it.each([
  ['east.pstn.dublin.twilio.com', 'east.pstn.dublin.twilio.com'],
  [' sip:+14025551212@East.pstn.twilio.com:5061;transport=tls ', 'east.pstn.twilio.com'],
  ['<sips:desk@east.pstn.twilio.com?X-Site=west>', 'east.pstn.twilio.com'],
  ['', ''],
  ['east mountain', undefined],
])('the host of what was pasted, %j', (text, host) => expect(hostOfPastedUri(text)).toBe(host))

it.each([
  ['sip:4025550100@east.pstn.twilio.com', '4025550100'],
  [' <sip:+14025550100@east.pstn.dublin.twilio.com;transport=tls> ', '+14025550100'],
  ['+14025550100@east.pstn.twilio.com', '+14025550100'],
  ['east.pstn.twilio.com', null],
  ['sip:east.pstn.twilio.com', null],
  ['', null],
])('the user of what was pasted, %j', (text, user) => expect(userOfPastedUri(text)).toBe(user))
