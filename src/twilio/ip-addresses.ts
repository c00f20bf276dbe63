import * as v from 'valibot'
import type { IpAddressEntry } from '../domain/account/access-list.ts'
import { parseCidrPrefixLength, parseIpv4 } from '../domain/base/ipv4.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type IpAccessControlListSid, parseIpAddressSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import { type Decoder, nameText, parsed, parsedNumber } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** The entries of one IP access control list. */
export const listIpAddresses = (
  region: RegionCode,
  listSid: IpAccessControlListSid,
  options?: RequestOptions,
): Promise<readonly IpAddressEntry[]> =>
  listAll(
    {
      region,
      product: 'api',
      path: accountPath(`/SIP/IpAccessControlLists/${listSid}/IpAddresses.json`),
      key: 'ip_addresses',
      item: ipAddress,
    },
    options,
  )

export const ipAddress: Decoder<IpAddressEntry> = v.pipe(
  v.object({
    sid: parsed(parseIpAddressSid, 'an IP address SID'),
    friendly_name: nameText,
    ip_address: parsed(parseIpv4, 'an IPv4 address'),
    cidr_prefix_length: parsedNumber(parseCidrPrefixLength, 'a prefix length of 0 to 32'),
  }),
  v.transform((entry) => ({
    sid: entry.sid,
    friendlyName: entry.friendly_name,
    cidr: { address: entry.ip_address, prefixLength: entry.cidr_prefix_length },
  })),
)
