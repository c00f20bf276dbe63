import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressLineWords } from './address-entry-text.ts'
import { cidr } from '../account/facts-fixture.ts'
import { formatCidr } from '../base/ipv4.ts'
import { parseAddressLines } from './parse-address-lines.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

const existing = [
  { friendlyName: 'SBC A', cidr: cidr('203.0.113.7') },
  { friendlyName: 'Depot', cidr: cidr('198.51.100.0/24') },
]

const good = (text: string) =>
  parseAddressLines(text, existing).entries.map(({ line, friendlyName, cidr: prefix }) => [
    line,
    formatCidr(prefix),
    friendlyName,
  ])
const bad = (text: string) => parseAddressLines(text, existing).bad.map(({ line, problem }) => [line, problem.kind])

describe('parseAddressLines', () => {
  it.each<[string, [line: number, cidr: string, name: string][]]>([
    ['', []],
    ['\n  \n# old\n; older\n// oldest\n', []],
    ['203.0.113.9', [[1, '203.0.113.9/32', '203.0.113.9']]],
    ['203.0.113.16/29', [[1, '203.0.113.16/29', '203.0.113.16/29']]],
    ['203.0.113.9 SBC B', [[1, '203.0.113.9/32', 'SBC B']]],
    ['203.0.113.9\tSBC  B ', [[1, '203.0.113.9/32', 'SBC  B']]],
    ['203.0.113.9, SBC B, spare', [[1, '203.0.113.9/32', 'SBC B, spare']]],
    ['203.0.113.9;SBC B', [[1, '203.0.113.9/32', 'SBC B']]],
    ['"203.0.113.9","SBC B"', [[1, '203.0.113.9/32', 'SBC B']]],
    ['203.0.113.9 # SBC B', [[1, '203.0.113.9/32', 'SBC B']]],
    ['203.0.113.9 SBC #2', [[1, '203.0.113.9/32', 'SBC #2']]],
    ['203.0.113.16 /29 Depot', [[1, '203.0.113.16/29', 'Depot']]],
    ['\u{FEFF}203.0.113.9\u{A0}SBC B', [[1, '203.0.113.9/32', 'SBC B']]],
    [
      '# office\r\n203.0.113.9\r\n\r\n203.0.113.10\r203.0.113.11',
      [
        [2, '203.0.113.9/32', '203.0.113.9'],
        [4, '203.0.113.10/32', '203.0.113.10'],
        [5, '203.0.113.11/32', '203.0.113.11'],
      ],
    ],
  ])('%j', (text, entries) => {
    expect(good(text)).toEqual(entries)
    expect(bad(text)).toEqual([])
  })

  it.each([
    ['203.0.113.256 SBC', 'octet-out-of-range', '256 is above 255.'],
    ['203.0.113.9/33', 'prefix-out-of-range', 'The prefix is /33. It must be /0 to /32.'],
    ['2001:db8::9 SBC', 'ipv6', 'This is IPv6; Twilio’s access lists accept IPv4 only.'],
    ['pbx.example.com', 'host-name', 'This is a host name; Twilio’s access lists accept IPv4 addresses only.'],
    ['SBC A 203.0.113.9', 'host-name', 'This is a host name; Twilio’s access lists accept IPv4 addresses only.'],
    ['203.0.113.16 255.255.255.248 Depot', 'netmask', 'Enter /29 instead of a mask.'],
    ['203.0.113.9, 203.0.113.10', 'several', 'This line has two addresses; enter one per line.'],
    ['203.0.113.9 - 203.0.113.12', 'several', 'This line has two addresses; enter one per line.'],
    [`203.0.113.9 ${'x'.repeat(256)}`, 'name-too-long', 'Its name has 256 characters; the limit is 255.'],
    ['203.0.113.7', 'duplicate', 'The list already has this address: SBC A.'],
    ['203.0.113.7/32 Other', 'duplicate', 'The list already has this address: SBC A.'],
  ])('%j is left out: %s', (text, kind, sentence) => {
    const { entries, bad: lines } = parseAddressLines(`203.0.113.20\n${text}\n203.0.113.21`, existing)
    expect(entries.map(({ line }) => line)).toEqual([1, 3])
    expect(lines.map(({ line, problem }) => [line, problem.kind])).toEqual([[2, kind]])
    expect(lines.map(({ problem }) => addressLineWords(problem))).toEqual([sentence])
  })

  it('names the line that another line repeats', () => {
    const { entries, bad: lines } = parseAddressLines('203.0.113.9 A\n203.0.113.10\n203.0.113.9/32 B', existing)
    expect(entries.map(({ friendlyName }) => friendlyName)).toEqual(['A', '203.0.113.10'])
    expect(lines.map(({ line, problem }) => [line, addressLineWords(problem)])).toEqual([
      [3, 'Line 1 already has this address.'],
    ])
  })

  it('keeps odd entries with a warning: host bits, and addresses that an earlier entry or line allows', () => {
    const { entries } = parseAddressLines('203.0.113.17/29\n203.0.113.18\n198.51.100.3', existing)
    expect(entries.map(({ warnings }) => warnings.map(addressLineWords))).toEqual([
      ['It covers 8 addresses, 203.0.113.16 to 203.0.113.23; it does not start at 203.0.113.17.'],
      ['203.0.113.17/29 already allows it.'],
      ['Depot (198.51.100.0/24) already allows it.'],
    ])
  })

  it('keeps as many as fit into the list, and names the lines that do not', () => {
    const lines = Array.from({ length: 101 }, (_, index) => `192.0.2.${index}`)
    const { entries, bad: left } = parseAddressLines(lines.join('\n'), existing)
    expect(entries).toHaveLength(98)
    expect(left.map(({ line, problem }) => [line, addressLineWords(problem)])).toEqual(
      [99, 100, 101].map((line) => [line, 'The list is full: it can have 100 addresses.']),
    )
  })

  it('keeps the good lines of a hundred addresses with seven bad ones', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `192.0.2.${index + 1} Desk ${index + 1}`)
    const broken = ['192.0.2.300', '192.0.2.5/40', 'fe80::1', 'pbx.example', '192.0.2.2', '192.0.2.*', 'x!']
    const text = lines.map((line, index) => broken[index / 10] ?? line).join('\n')
    const { entries, bad: left } = parseAddressLines(text, [])
    expect(entries).toHaveLength(93)
    expect(left.map(({ line }) => line)).toEqual([1, 11, 21, 31, 41, 51, 61])
  })

  it('returns each line once, and never throws', () => {
    const line = fc.oneof(
      textOf('203.0.113.', '7', '9', '/29', '/', ' ', '\t', ',', '#', '256', ':', 'SBC', '"', '255.255.255.0'),
      fc.integer({ min: 0, max: 40 }).map((last) => `203.0.113.${last}`),
      anyText,
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { entries, bad: left } = parseAddressLines(lines.join('\n'), existing)
        const numbers = [...entries, ...left].map((one) => one.line)
        expect(new Set(numbers).size).toBe(numbers.length)
        const texts = entries.map((entry) => formatCidr(entry.cidr))
        expect(new Set([...texts, '203.0.113.7/32', '198.51.100.0/24']).size).toBe(texts.length + 2)
        for (const { friendlyName } of entries) expect(friendlyName).toMatch(/\S/)
        for (const { problem } of left) expect(addressLineWords(problem)).toMatch(/\.$/)
      }),
    )
  })
})
