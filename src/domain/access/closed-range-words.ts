import type { ClosedRange } from './host-kind.ts'

/** "10.0.0.7 is …". */
export const closedRangeWords: Readonly<Record<ClosedRange, string>> = {
  private: 'a private address',
  loopback: 'the machine itself',
  'link-local': 'an address of one network only',
  shared: 'an address that a provider shares out',
  'this-network': 'no address of a machine',
  multicast: 'an address of many machines',
  reserved: 'a reserved address',
  'local-name': 'a name of your own network',
}
