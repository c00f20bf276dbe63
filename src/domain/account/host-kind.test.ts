import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HostKind, hostKind } from './host-kind.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

const reach = (kind: HostKind) => ('range' in kind ? kind.range : null)

describe('hostKind', () => {
  it.each([
    ['203.0.113.7', 'ipv4'],
    ['[2001:db8::1]', 'ipv6'],
    ['pbx.harbour.example', 'name'],
    ['PBX.Harbour.example.', 'name'],
    ['pbx', 'name'],
    ['_sip._udp.harbour.example', 'name'],
    ['bücher.example', 'odd'],
    ['203.0.113.256', 'odd'],
    ['203.0.113', 'odd'],
    ['pbx..example', 'odd'],
    ['-pbx.example', 'odd'],
    [`${'a'.repeat(64)}.example`, 'odd'],
    ['[pbx]', 'odd'],
    ['', 'odd'],
  ])('%s: %s', (host, kind) => {
    expect(hostKind(host).kind).toBe(kind)
  })

  it.each([
    ['10.0.0.7', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.20', 'private'],
    ['127.0.0.1', 'loopback'],
    ['169.254.10.10', 'link-local'],
    ['100.64.0.1', 'shared'],
    ['0.0.0.0', 'this-network'],
    ['224.0.0.5', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['[::1]', 'loopback'],
    ['[fe80::1]', 'link-local'],
    ['[fd12:3456::1]', 'private'],
    ['localhost', 'loopback'],
    ['pbx.localhost', 'loopback'],
    ['pbx.local', 'local-name'],
    ['PBX.lan', 'local-name'],
    ['pbx.office.internal', 'local-name'],
    ['pbx', 'local-name'],
  ])('nobody outside reaches %s: %s', (host, range) => {
    expect(reach(hostKind(host))).toBe(range)
  })

  // The demo's own addresses are those that are kept for documents (RFC 5737, RFC 2606): they stand for public ones.
  it.each([
    '203.0.113.7',
    '198.51.100.20',
    '192.0.2.101',
    'pbx.example',
    'sbc.harbour-street.example',
    '172.15.0.1',
    '172.32.0.1',
    '11.0.0.1',
    '100.63.255.255',
    '[2001:db8::1]',
  ])('%s counts as public', (host) => {
    expect(reach(hostKind(host))).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, textOf('[', ']', ':', '.', '10', 'pbx', 'local', '-')), (host) => {
        expect(hostKind(host)).toBeDefined()
      }),
    )
  })
})
