import { describe, expect, it } from 'vitest'
import { type AddressEntryProblem, parseAddressEntry } from './address-entry.ts'
import { addressEntryWords } from './address-entry-words.ts'
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
    ['10.0.0.0/8', ['closed-range']],
    ['192.168.1.20', ['closed-range']],
    ['192.0.0.0/8', []],
  ])('%s is sent with warnings: %j', (text, kinds) => {
    expect(parseAddressEntry(text, existing).ok).toBe(true)
    expect(problemsOf(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('addressEntryWords', () => {
  it.each([
    ['', 'The address is missing.'],
    ['203.0.113.256', '256 is above 255.'],
    ['203.0.113.07', '07 begins with 0: write 7.'],
    ['203.0.113', 'An IPv4 address has four numbers; this one has 3.'],
    ['203.0.113.8/33', 'The prefix is /33. It must be /0 to /32.'],
    ['203.0.113.8/', 'The prefix after / is missing.'],
    ['203.0.113.0/255.255.255.248', 'A mask stands in place of a prefix: write /29.'],
    ['203.0.113.0/255.0.255.0', 'A mask stands in place of a prefix, and no prefix says it.'],
    ['2001:db8::9', 'IPv6: Twilio’s access lists take IPv4 only.'],
    ['203.0.113.7:5060', 'An entry has no port: take out :5060.'],
    ['pbx.example.com', 'A host name: Twilio’s access lists take IPv4 addresses only.'],
    ['sip:203.0.113.9', 'A URI: write the address alone.'],
    ['203.0.113.*', 'Twilio’s access lists take no wildcards: write a prefix, such as /24.'],
    ['203.0.113.1-9', 'A range: write it as one prefix or several.'],
    ['!', 'This is no IPv4 address.'],
    ['203.0.113.7', 'The list has it: SBC A.'],
    ['203.0.113.9/29', 'It covers 8 addresses, 203.0.113.8 to 203.0.113.15, not from 203.0.113.9 on.'],
    ['198.51.100.9', 'Depot (198.51.100.0/24) lets it in already.'],
    ['203.0.113.0/24', 'It covers SBC A (203.0.113.7/32).'],
    ['10.0.0.1', 'Calls over the Internet never come from it: it is a private address.'],
  ])('%j: %s', (text, sentence) => {
    expect(problemsOf(text).map(addressEntryWords)).toEqual([sentence])
  })

  it('says what everyone means', () => {
    expect(problemsOf('0.0.0.0/0').map(addressEntryWords)[0]).toBe(
      'It lets in every IPv4 address: anyone may send calls.',
    )
  })
})
