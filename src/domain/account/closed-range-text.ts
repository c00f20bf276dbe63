import type { ClosedRange } from './host-kind.ts'

/** "10.0.0.7 is …". */
export const closedRangeWords: Readonly<Record<ClosedRange, string>> = {
  private: 'a private address',
  loopback: 'a loopback address: the machine itself',
  'link-local': 'a link-local address',
  shared: 'an address that a provider shares between customers',
  'this-network': 'not the address of a machine',
  multicast: 'a multicast address',
  reserved: 'a reserved address',
  'local-name': 'a name of your own network',
  documentation: 'a name that exists in documentation only',
  placeholder: 'a placeholder, not the host of your PBX',
}
