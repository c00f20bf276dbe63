import type { Ipv4 } from '../../src/domain/base/ipv4.ts'
import { parseIpv4 } from '../../src/domain/base/ipv4.ts'

// The server decides for itself; src/domain/cases/unreachable-hosts.cases.ts is run against this and the console's rule.

/** Own networks, no network, and Twilio's own: each first address with its prefix length. */
const ranges =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 ' +
  '198.18.0.0/15 224.0.0.0/3 54.172.60.0/30 54.244.51.0/30 54.171.127.192/30 35.156.191.128/30 54.169.127.128/30 ' +
  '54.65.63.192/30 177.71.206.192/30 54.252.254.64/30 168.86.128.0/18'

const bits = (address: string): string =>
  address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('')

const prefixes = ranges.split(' ').map((range) => {
  const [first = '', length = '32'] = range.split('/')
  return bits(first).slice(0, Number(length))
})

const isUnreachable = (address: Ipv4): boolean => prefixes.some((prefix) => bits(address).startsWith(prefix))

const closedNames =
  /(^|\.)(twilio\.com|localhost|local|localdomain|lan|internal|intranet|private|home|corp|home\.arpa|example\.(com|net|org)|test|invalid)$/

const fillIns =
  /(^|\.)(x{3,}|placeholder|change-?me|replace-?me|your[-_]?(pbx|sbc|ip|host|hostname|domain|company|project|trunk|tenant)([-_](ip|host|name|address|domain|here))?)(\.|$)/

const name = /^((?!-)[a-z\d_-]{1,63}(?<!-)\.)+(?!-)(?!\d+$)[a-z\d_-]{1,63}(?<!-)$/

/** Whether no PBX can answer at the host of an origination URI, so that the call gets silence there. */
export function isUnreachableUrl(sipUrl: string): boolean {
  const host = /^sips?:(?:\/\/)?(?:[^@;?\s]+@)?(\[[^\]\s]+\]|[^:;?@/\s]+)/i.exec(sipUrl)?.[1]?.toLowerCase() ?? ''
  const address = parseIpv4(host)
  if (address !== undefined) return isUnreachable(address)
  const plain = host.replace(/\.$/, '')
  return !name.test(plain) || closedNames.test(plain) || fillIns.test(plain)
}
