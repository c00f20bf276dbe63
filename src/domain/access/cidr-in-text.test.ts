import { expect, it } from 'vitest'
import { cidrInWords, networkOf } from './cidr-in-text.ts'
import { cidr } from '../account/facts-fixture.ts'
import { formatCidr } from '../base/ipv4.ts'

it.each([
  ['203.0.113.7', '1 address'],
  ['203.0.113.8/29', '8 addresses, 203.0.113.8 to 203.0.113.15'],
  ['203.0.113.9/29', '8 addresses, 203.0.113.8 to 203.0.113.15'],
  ['203.0.113.6/31', '2 addresses, 203.0.113.6 to 203.0.113.7'],
  ['203.0.113.0/24', '256 addresses, 203.0.113.0 to 203.0.113.255'],
  ['10.0.0.0/8', '16,777,216 addresses, 10.0.0.0 to 10.255.255.255'],
  ['255.255.255.255', '1 address'],
  ['128.0.0.0/1', '2,147,483,648 addresses, 128.0.0.0 to 255.255.255.255'],
  ['0.0.0.0/0', 'every IPv4 address'],
])('%s is %s', (text, words) => {
  expect(cidrInWords(cidr(text))).toBe(words)
})

it.each([
  ['203.0.113.9/29', '203.0.113.8/29'],
  ['203.0.113.8/29', '203.0.113.8/29'],
  ['203.0.113.7/32', '203.0.113.7/32'],
  ['255.255.255.255/1', '128.0.0.0/1'],
])('the network of %s is %s', (text, network) => {
  expect(formatCidr(networkOf(cidr(text)))).toBe(network)
})
