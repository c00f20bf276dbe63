import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCidrPrefixLength, parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { must } from '../scenarios/must.ts'
import { addressIn } from './address-range.ts'

const ip = (text: string) => must(parseIpv4(text), text)
const range = (text: string) => {
  const [address = '', length = ''] = text.split('/')
  return { address: ip(address), prefixLength: must(parseCidrPrefixLength(Number(length)), text) }
}

test.each([
  ['203.0.113.7/32', '203.0.113.7', true],
  ['203.0.113.7/32', '203.0.113.8', false],
  ['203.0.113.0/29', '203.0.113.7', true],
  ['203.0.113.0/29', '203.0.113.8', false],
  ['203.0.113.5/29', '203.0.113.1', true],
  ['192.0.2.128/25', '192.0.2.255', true],
  ['192.0.2.128/25', '192.0.2.127', false],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['128.0.0.0/1', '127.255.255.255', false],
])('%s with %s in it: %s', (entry, source, expected) => {
  expect(addressIn(range(entry), ip(source))).toBe(expected)
})

const bitsOf = (text: string) =>
  text
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('')

test('a range compares the leading bits', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (entry, source, length) => {
      const expected = bitsOf(entry).slice(0, length) === bitsOf(source).slice(0, length)
      expect(addressIn(range(`${entry}/${length}`), ip(source))).toBe(expected)
    }),
  )
})
