import { describe, expect, it } from 'vitest'
import { type AddressEntryProblem, parseAddressEntry } from './address-entry.ts'
import { addressEntryWords } from './address-entry-text.ts'
import { cidr } from '../account/facts-fixture.ts'

const existing = [
  { friendlyName: 'SBC A', cidr: cidr('203.0.113.7') },
  { friendlyName: 'Depot', cidr: cidr('198.51.100.0/24') },
]

const problemsOf = (text: string): readonly AddressEntryProblem[] => {
  const reading = parseAddressEntry(text, existing)
  return reading.ok ? reading.warnings : [reading.problem]
}

describe('parseAddressEntry', () => {
  it.each([
    ['203.0.113.8', '203.0.113.8/32'],
    [' 203.0.113.8/29 ', '203.0.113.8/29'],
  ])('%j is sent as %s', (text, value) => {
    expect(parseAddressEntry(text, existing)).toEqual({ ok: true, value: cidr(value), warnings: [] })
  })

  it.each([
    ['203.0.113.7', 'duplicate'],
    ['203.0.113.7/32', 'duplicate'],
    ['198.51.100.0/24', 'duplicate'],
    ['', 'empty'],
    ['203.0.113.256', 'octet-out-of-range'],
    ['203.0.113.8/33', 'prefix-out-of-range'],
    ['2001:db8::9', 'ipv6'],
  ])('%j is refused: %s', (text, kind) => {
    expect(parseAddressEntry(text, existing).ok).toBe(false)
    expect(problemsOf(text).map((problem) => problem.kind)).toEqual([kind])
  })

  it.each([
    ['203.0.113.9/29', ['host-bits']],
    ['198.51.100.9/24', ['host-bits', 'already-covered']],
    ['198.51.100.9', ['already-covered']],
    ['203.0.113.0/24', ['covers-others']],
    ['0.0.0.0/0', ['everyone', 'covers-others']],
    ['10.0.0.0/8', ['wide', 'closed-range']],
    ['192.168.1.20', ['closed-range']],
    ['192.0.0.0/8', ['wide']],
    ['64.0.0.0/2', ['wide']],
    ['11.0.0.0/9', []],
    ['9.1.2.3/8', ['wide', 'host-bits']],
    ['54.171.127.193', ['twilio']],
    ['54.171.127.192/30', ['twilio']],
    ['168.86.144.0/20', ['twilio']],
    ['54.171.127.192/29', []],
  ])('%s is sent with warnings: %j', (text, kinds) => {
    expect(parseAddressEntry(text, existing).ok).toBe(true)
    expect(problemsOf(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('addressEntryWords', () => {
  it.each([
    ['', 'The address is missing.'],
    ['203.0.113.256', '256 is above 255.'],
    ['203.0.113.07', '07 begins with 0; enter 7.'],
    ['203.0.113', 'An IPv4 address has four numbers; this one has 3.'],
    ['203.0.113.8/33', 'The prefix is /33. It must be /0 to /32.'],
    ['203.0.113.8/', 'The prefix after / is missing.'],
    ['203.0.113.0/255.255.255.248', 'Enter /29 instead of a mask.'],
    ['203.0.113.0/255.0.255.0', 'This is a mask that no prefix length can express; enter a prefix instead.'],
    ['2001:db8::9', 'This is IPv6; Twilio’s access lists accept IPv4 only.'],
    ['203.0.113.7:5060', 'Remove the port :5060; an entry is an address only.'],
    ['pbx.example.com', 'This is a host name; Twilio’s access lists accept IPv4 addresses only.'],
    ['sip:203.0.113.9', 'This is a URI; enter only the address.'],
    ['203.0.113.*', 'Twilio’s access lists accept no wildcards; enter a prefix, such as /24.'],
    ['203.0.113.1-9', 'This is a range; enter one or more prefixes instead.'],
    ['!', 'This is not an IPv4 address.'],
    ['203.0.113.7', 'The list already has this address: SBC A.'],
    ['203.0.113.9/29', 'It covers 8 addresses, 203.0.113.8 to 203.0.113.15; it does not start at 203.0.113.9.'],
    ['198.51.100.9', 'Depot (198.51.100.0/24) already allows it.'],
    ['203.0.113.0/24', 'It covers SBC A (203.0.113.7/32).'],
    ['10.0.0.1', 'Calls over the Internet never come from here: it is a private address.'],
  ])('%j: %s', (text, sentence) => {
    expect(problemsOf(text).map(addressEntryWords)).toEqual([sentence])
  })

  it('says what everyone means', () => {
    expect(problemsOf('0.0.0.0/0').map(addressEntryWords)[0]).toBe(
      'It allows every IPv4 address: anyone may send calls.',
    )
  })
})
