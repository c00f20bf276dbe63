import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cidr } from '../account/facts-fixture.ts'
import { covers, firstAddress, formatCidr, parseCidrPrefixLength, parseIpv4, size } from './ipv4.ts'

describe('parseIpv4', () => {
  it.each(['0.0.0.0', '203.0.113.7', '255.255.255.255', '10.0.0.1'])('takes %s', (text) => {
    expect(parseIpv4(text)).toBe(text)
  })

  it.each(['', '1.2.3', '1.2.3.4.5', '256.0.0.1', '01.2.3.4', '1.2.3.4/32', '1.2.3.x', ' 1.2.3.4', '::1', '1..3.4'])(
    'refuses %j',
    (text) => {
      expect(parseIpv4(text)).toBeUndefined()
    },
  )
})

it.each([0, 24, 32])('%d is a prefix length', (value) => {
  expect(parseCidrPrefixLength(value)).toBe(value)
})

it.each([-1, 33, 1.5, NaN])('%d is not a prefix length', (value) => {
  expect(parseCidrPrefixLength(value)).toBeUndefined()
})

it.each(['203.0.113.7/32', '203.0.113.0/29', '0.0.0.0/0'])('%s prints as it was parsed', (text) => {
  expect(formatCidr(cidr(text))).toBe(text)
})

describe('covers', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.7/32', true],
    ['203.0.113.7/32', '203.0.113.7/32', true],
    ['0.0.0.0/0', '255.255.255.255/32', true],
    ['203.0.113.9/24', '203.0.113.7/32', true],
    ['203.0.113.7/32', '203.0.113.8/32', false],
    ['203.0.113.0/25', '203.0.113.128/32', false],
    ['203.0.113.7/32', '203.0.113.0/24', false],
    ['128.0.0.0/1', '127.255.255.255/32', false],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(covers(cidr(outer), cidr(inner))).toBe(expected)
  })

  it('agrees with comparing one address after the other', () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 26, max: 32 }))
      .map(([last, length]) => cidr(`198.51.100.${last}/${length}`))
    const addresses = (prefix: ReturnType<typeof cidr>) =>
      Array.from({ length: size(prefix) }, (_, index) => firstAddress(prefix) + index)
    fc.assert(
      fc.property(near, near, (outer, inner) => {
        const held = new Set(addresses(outer))
        expect(covers(outer, inner)).toBe(addresses(inner).every((address) => held.has(address)))
      }),
    )
  })
})
