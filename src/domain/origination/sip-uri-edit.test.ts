import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedSipUris } from '../cases/sip-uri.cases.ts'
import { editSipUri, headerText, type SipUriEdit, xHeader } from './sip-uri-edit.ts'
import { newSipUri, parseUnfinishedSipUri, printSipUri, type SipUri } from '../base/sip-uri.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'
import { must } from '../account/facts-fixture.ts'

function edited(text: string, edit: SipUriEdit): string | null {
  const result = editSipUri(must(parseUnfinishedSipUri(text)), edit)
  return result.ok ? printSipUri(result.value) : null
}

describe('editSipUri', () => {
  it.each<[string, SipUriEdit, string]>([
    ['sip:pbx.example;edge=dublin', { part: 'scheme', value: 'sips' }, 'sips:pbx.example;edge=dublin'],
    ['SIP://pbx.example', { part: 'scheme', value: 'sip' }, 'SIP://pbx.example'],
    ['sip:pbx.example;lr', { part: 'user', value: '+1402' }, 'sip:+1402@pbx.example;lr'],
    ['sip:desk@pbx.example;lr', { part: 'user', value: null }, 'sip:pbx.example;lr'],
    ['sip:desk@pbx.example;lr', { part: 'user', value: '' }, 'sip:pbx.example;lr'],
    ['sip://pbx.example:5060;x=Y', { part: 'host', value: '203.0.113.7' }, 'sip://203.0.113.7:5060;x=Y'],
    ['sip:pbx.example', { part: 'host', value: '[2001:db8::1]' }, 'sip:[2001:db8::1]'],
    ['sip:pbx.example;edge=tokyo', { part: 'host', value: '' }, 'sip:;edge=tokyo'],
    ['sip:pbx.example?X-Desk=42', { part: 'port', value: '5061' }, 'sip:pbx.example:5061?X-Desk=42'],
    ['sip:pbx.example:5061', { part: 'port', value: '' }, 'sip:pbx.example'],
    // Not taken by the API, and said so: see sipUriProblem.
    ['sip:pbx.example', { part: 'port', value: '99999' }, 'sip:pbx.example:99999'],
    ['sip:pbx.example?X-Desk=42', { part: 'edge', value: 'dublin' }, 'sip:pbx.example;edge=dublin?X-Desk=42'],
    ['sip:pbx.example;lr;EDGE=tokyo;x=Y', { part: 'edge', value: 'dublin' }, 'sip:pbx.example;lr;EDGE=dublin;x=Y'],
    ['sip:pbx.example;EDGE=Dublin', { part: 'edge', value: 'dublin' }, 'sip:pbx.example;EDGE=Dublin'],
    ['sip:pbx.example;lr;edge=tokyo;x=Y', { part: 'edge', value: null }, 'sip:pbx.example;lr;x=Y'],
    ['sip:pbx.example;edge=tokyo;lr;edge=dublin', { part: 'edge', value: 'sydney' }, 'sip:pbx.example;lr;edge=sydney'],
    ['sip:pbx.example;edge=tokyo;lr;edge=dublin', { part: 'edge', value: null }, 'sip:pbx.example;lr'],
    ['sip:pbx.example;edge=dublin', { part: 'transport', value: 'tls' }, 'sip:pbx.example;edge=dublin;transport=tls'],
    ['sip:pbx.example;Transport=UDP', { part: 'transport', value: null }, 'sip:pbx.example'],
    ['sip:pbx.example;region=ie1', { part: 'parameter', name: 'region', value: null }, 'sip:pbx.example'],
    [
      'sip:pbx.example;x?a=b&X-Desk=42&c=d',
      { part: 'header', at: 1, header: { name: 'X-Desk', value: '43' } },
      'sip:pbx.example;x?a=b&X-Desk=43&c=d',
    ],
    ['sip:pbx.example?a=b&c=d', { part: 'header', at: 0, header: null }, 'sip:pbx.example?c=d'],
    ['sip:pbx.example?a=b', { part: 'header', at: 0, header: null }, 'sip:pbx.example'],
    [
      'sip:pbx.example?a=b',
      { part: 'header', at: 'end', header: { name: 'X-Desk', value: '42' } },
      'sip:pbx.example?a=b&X-Desk=42',
    ],
  ])('%s %o: %s', (text, edit, expected) => {
    expect(edited(text, edit)).toBe(expected)
  })

  it.each<[string, SipUriEdit]>([
    ['sip:pbx.example', { part: 'host', value: 'pbx.example;edge=dublin' }],
    ['sip:pbx.example', { part: 'host', value: 'pbx.example:5060' }],
    ['sip:pbx.example', { part: 'host', value: 'desk@pbx.example' }],
    ['sip:pbx.example', { part: 'host', value: '2001:db8::1' }],
    ['sip:pbx.example', { part: 'host', value: 'pbx example' }],
    ['sip:pbx.example', { part: 'user', value: 'de;sk' }],
    ['sip:pbx.example', { part: 'user', value: '//desk' }],
    ['sip:pbx.example', { part: 'port', value: 'sip' }],
    ['sip:pbx.example', { part: 'edge', value: 'dublin;lr' }],
    ['sip:pbx.example', { part: 'header', at: 'end', header: { name: 'X-A', value: 'b&c' } }],
    ['sip:pbx.example', { part: 'header', at: 'end', header: { name: 'X=A', value: 'b' } }],
  ])('rejects a value that would become another part: %s %o', (text, edit) => {
    expect(editSipUri(must(parseUnfinishedSipUri(text)), edit)).toEqual({ ok: false, error: { part: edit.part } })
  })

  it('builds a URI from nothing, in any order', () => {
    const edits: readonly SipUriEdit[] = [
      { part: 'edge', value: 'dublin' },
      { part: 'header', at: 'end', header: xHeader('X-Site', 'west wing') },
      { part: 'port', value: '5061' },
      { part: 'host', value: 'pbx.example' },
      { part: 'transport', value: 'tls' },
    ]
    const built = edits.reduce((uri, edit) => {
      const result = editSipUri(uri, edit)
      return result.ok ? result.value : uri
    }, newSipUri)
    expect(printSipUri(built)).toBe('sip:pbx.example:5061;edge=dublin;transport=tls?X-Site=west%20wing')
  })

  const value = fc.oneof(
    anyText,
    textOf('pbx', '.', ':', ';', '@', '[', ']', '=', '&', '?', '/'),
    fc.constantFrom('dublin', 'tls', '5061'),
  )
  const edits: fc.Arbitrary<SipUriEdit> = fc.oneof(
    fc.record({ part: fc.constant('scheme' as const), value: fc.constantFrom('sip' as const, 'sips' as const) }),
    fc.record({ part: fc.constantFrom('user' as const, 'port' as const, 'edge' as const), value: fc.option(value) }),
    fc.record({ part: fc.constant('host' as const), value }),
    fc.record({
      part: fc.constant('parameter' as const),
      name: fc.constantFrom('region', 'lr'),
      value: fc.option(value),
    }),
    fc.record({
      part: fc.constant('header' as const),
      at: fc.constantFrom(0, 1, 'end' as const),
      header: fc.option(fc.record({ name: value, value: fc.option(value) })),
    }),
  )
  const unknown = fc.constantFrom(...acceptedSipUris, 'sip:x@pbx.example:5060;A=1;lr;Edge=Tokyo;b?X-A=1&y&z=;edge=2')

  it('leaves every other part as it was, and the printed result parses the same', () => {
    fc.assert(
      fc.property(unknown, edits, (text, edit) => {
        const before = must(parseUnfinishedSipUri(text))
        const result = editSipUri(before, edit)
        if (!result.ok) return
        const after = result.value
        expect(parseUnfinishedSipUri(printSipUri(after))).toEqual(after)
        const isOf = (part: string) => edit.part === part
        const changed = isOf('parameter') && 'name' in edit ? edit.name : edit.part
        const others = (uri: SipUri) => uri.parameters.filter(({ name }) => name.toLowerCase() !== changed)
        expect(others(after)).toEqual(others(before))
        expect(isOf('header') ? before.headers : after.headers).toEqual(before.headers)
        for (const part of ['scheme', 'slashes', 'user', 'host', 'port'] as const)
          expect(isOf(part) ? before[part] : after[part]).toEqual(before[part])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('an X- header', () => {
  it.each([
    ['west wing', 'west%20wing'],
    ['a&b=c?d', 'a%26b%3Dc%3Fd'],
    ['42', '42'],
    ['', ''],
  ])('%j is written as %j', (text, written) => {
    expect(xHeader('X-Site', text)).toEqual({ name: 'X-Site', value: written })
  })

  it('keeps any typed text, and fits into any URI', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const header = xHeader('X-Site', text)
        expect(headerText(header)).toBe(text.toWellFormed())
        expect(editSipUri(newSipUri, { part: 'header', at: 'end', header }).ok).toBe(true)
      }),
    )
  })

  it.each([
    ['100%', '100%'],
    ['%E0%A4%A', '%E0%A4%A'],
    [null, ''],
  ])('from %j it shows %j', (value, text) => {
    expect(headerText({ name: 'X-Site', value })).toBe(text)
  })
})
