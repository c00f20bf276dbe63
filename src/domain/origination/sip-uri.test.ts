import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSipUrl } from '../account/origination-url.ts'
import { acceptedSipUris, refusedSipUris } from '../cases/sip-uri.cases.ts'
import { edgeOf, parameterOf, parseSipUri, printSipUri, type SipUri, transportOf } from './sip-uri.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

const none: SipUri = {
  scheme: 'sip',
  slashes: false,
  user: null,
  host: 'pbx.example',
  port: null,
  parameters: [],
  headers: [],
}

describe('parseSipUri', () => {
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
    expect(parseSipUri(text)).toEqual({ ...none, ...differs })
  })

  it.each(['', 'pbx.example', 'http://pbx.example', 'sip:pbx example', 'sip:pbx.example/path', 'sip:pbx.example:'])(
    '%j has no parts',
    (text) => {
      expect(parseSipUri(text)).toBeUndefined()
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
    const uri = parseSipUri(text)
    expect(uri && printSipUri(uri)).toBe(text)
  })

  it('is the identity on every text that has parts, and nothing makes it throw', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const uri = parseSipUri(text)
        expect(uri ? printSipUri(uri) : text).toBe(text)
      }),
      { numRuns: 3_000 },
    )
  })

  it('gives every text that the API takes its parts, and reads from them what calls use', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const taken = parseSipUrl(text)
        const uri = parseSipUri(text)
        if (!taken) return
        expect(uri).toBeDefined()
        if (!uri) return
        expect(uri.host.toLowerCase()).toBe(taken.host)
        expect(uri.user).toBe(taken.user)
        expect(uri.port === null ? null : Number(uri.port)).toBe(taken.port)
        expect(edgeOf(uri)).toBe(taken.edge)
        expect(transportOf(uri)).toBe(taken.transport)
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
    const uri = parseSipUri(text)
    expect(uri && parameterOf(uri, 'edge')).toBe(value)
  })
})
