import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { newSipUri, parseUnfinishedSipUri, printSipUri } from '../../../domain/base/sip-uri.ts'
import { anyText, textOf } from '../../../domain/base/text-arbitrary.ts'
import { pastedHost } from './uri-parts.ts'

const uri = { ...newSipUri, host: 'old', parameters: [{ name: 'edge', value: 'dublin' }] }

it.each([
  ['sip:pbx.example.com:5080;edge=tokyo', 'sip:pbx.example.com:5080;edge=tokyo'],
  [' sips:pbx.example.com\n', 'sips:pbx.example.com'],
  ['203.0.113.7:5061', 'sip:203.0.113.7:5061;edge=dublin'],
  ['pbx.example.com', null],
  ['pbx:port', null],
  ['a@b:5060', null],
])('%j pasted into the host: %j', (value, text) => {
  expect(pastedHost(value, uri)).toBe(text)
})

const near = textOf('sip:', 'pbx', ':', '5060', ';', '=', '@', '?', ' ')
const whole = textOf('pbx', ':', '5060', ';').map((rest) => ` sip:${rest}`)
const hostAndPort = fc.tuple(textOf('pbx', '.', '203'), fc.nat(70_000)).map(([host, port]) => `${host}:${port}`)

it('never throws, and returns only what can be split into parts or starts like a URI', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(anyText, near, whole, hostAndPort), (value) => {
      const text = pastedHost(value, uri)
      const isUri = /^sips?:/i.test(value.trim())
      met.add(text === null ? 'refused' : isUri ? 'a URI' : 'a host and a port')
      if (text === null || isUri) return
      const read = parseUnfinishedSipUri(text)
      expect(read && printSipUri(read)).toBe(text)
    }),
  )
  expect(met).toEqual(new Set(['refused', 'a URI', 'a host and a port']))
})
