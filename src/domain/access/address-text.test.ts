import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AddressProblem, parseAddressText } from './address-text.ts'
import { formatCidr } from '../base/ipv4.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

const read = (text: string): string | AddressProblem => {
  const parsed = parseAddressText(text)
  return parsed.ok ? formatCidr(parsed.value) : parsed.error
}

describe('parseAddressText', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['203.0.113.8/29', '203.0.113.8/29'],
    ['203.0.113.9/29', '203.0.113.9/29'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['203.0.113.8/08', '203.0.113.8/8'],
  ])('%s is %s', (text, cidr) => {
    expect(read(text)).toBe(cidr)
  })

  it.each<[string, AddressProblem]>([
    ['', { kind: 'empty' }],
    ['203.0.113.256', { kind: 'octet-out-of-range', octet: '256' }],
    ['999.0.113.7/29', { kind: 'octet-out-of-range', octet: '999' }],
    ['203.0.113.07', { kind: 'leading-zero', octet: '07' }],
    ['203.0.113', { kind: 'octets', count: 3 }],
    ['203.0.113.7.9', { kind: 'octets', count: 5 }],
    ['203.0.113.', { kind: 'octets', count: 3 }],
    ['203.0.113.8/33', { kind: 'prefix-out-of-range', prefix: '33' }],
    ['203.0.113.8/', { kind: 'prefix-out-of-range', prefix: '' }],
    ['203.0.113.8/-1', { kind: 'prefix-out-of-range', prefix: '-1' }],
    ['203.0.113.8/24/8', { kind: 'prefix-out-of-range', prefix: '24/8' }],
    ['203.0.113.0/255.255.255.248', { kind: 'netmask', prefixLength: 29 }],
    ['203.0.113.0/255.0.255.0', { kind: 'netmask', prefixLength: null }],
    ['2001:db8::9', { kind: 'ipv6' }],
    ['[2001:db8::9]', { kind: 'ipv6' }],
    ['2001:db8::/32', { kind: 'ipv6' }],
    ['::ffff:203.0.113.7', { kind: 'ipv6' }],
    ['203.0.113.7:5060', { kind: 'port', port: '5060' }],
    ['pbx.example.com', { kind: 'host-name' }],
    ['pbx', { kind: 'host-name' }],
    ['sip:203.0.113.7', { kind: 'uri' }],
    ['https://pbx.example/voice', { kind: 'uri' }],
    ['203.0.113.*', { kind: 'wildcard' }],
    ['203.0.113.x', { kind: 'wildcard' }],
    ['203.0.113.1-203.0.113.9', { kind: 'range' }],
    ['203.0.113.1-9', { kind: 'range' }],
    ['!', { kind: 'not-an-address' }],
    ['-203.0.113.7', { kind: 'not-an-address' }],
  ])('%j: %o', (text, problem) => {
    expect(read(text)).toEqual(problem)
  })

  it('parses every prefix that it prints, and never throws', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    const prefixes = fc
      .tuple(octet, octet, octet, octet, fc.integer({ min: 0, max: 32 }))
      .map(([a, b, c, d, length]) => `${a}.${b}.${c}.${d}/${length}`)
    fc.assert(
      fc.property(
        prefixes,
        fc.oneof(anyText, textOf('203', '.', '0', '256', '/', ':', '-', '*', 'x', 'pbx')),
        (text, any) => {
          expect(read(text)).toBe(text)
          expect(read(any)).toBeDefined()
        },
      ),
    )
  })
})
