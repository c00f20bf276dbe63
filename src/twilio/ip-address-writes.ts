import type { IpAddressEntry, IpAddressSettings } from '../domain/account/access-list.ts'
import { formatCidr } from '../domain/base/ipv4.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { IpAccessControlListSid, IpAddressSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import type { ApiAddress } from './address.ts'
import { createResource, type Known } from './create-resource.ts'
import { formOf } from './form-of.ts'
import { getJson, type RequestOptions } from './http.ts'
import { ipAddress, listIpAddresses } from './ip-addresses.ts'
import { removeResource } from './remove-resource.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/voice/sip/api/sip-ipaddress-resource

const addressOf = (region: RegionCode, listSid: IpAccessControlListSid, sid?: IpAddressSid): ApiAddress => ({
  region,
  product: 'api',
  path: accountPath(`/SIP/IpAccessControlLists/${listSid}/IpAddresses${sid === undefined ? '' : `/${sid}`}.json`),
})

/** Without a prefix Twilio would use /32, so both are always sent. */
const formOfEntry = ({ friendlyName, cidr }: Partial<IpAddressSettings>) =>
  formOf({ friendlyName, ipAddress: cidr?.address, cidrPrefixLength: cidr?.prefixLength })

const isSent = ({ friendlyName, cidr }: IpAddressEntry, sent: Partial<IpAddressSettings>): boolean =>
  (sent.friendlyName ?? friendlyName) === friendlyName && formatCidr(sent.cidr ?? cidr) === formatCidr(cidr)

export const fetchIpAddress = (
  region: RegionCode,
  listSid: IpAccessControlListSid,
  sid: IpAddressSid,
  options?: RequestOptions,
): Promise<IpAddressEntry> => getJson(addressOf(region, listSid, sid), ipAddress, options)

/** A list may have each address and prefix only once (21235). */
export const createIpAddress = (
  region: RegionCode,
  listSid: IpAccessControlListSid,
  settings: IpAddressSettings,
  known: Known,
): Promise<SettledWrite<IpAddressEntry>> =>
  createResource({
    address: addressOf(region, listSid),
    form: formOfEntry(settings),
    decoder: ipAddress,
    known,
    list: (options) => listIpAddresses(region, listSid, options),
    isSent: (entry) => isSent(entry, settings),
  })

export const updateIpAddress = (
  region: RegionCode,
  listSid: IpAccessControlListSid,
  sid: IpAddressSid,
  changes: Partial<IpAddressSettings>,
): Promise<SettledWrite<IpAddressEntry>> =>
  updateResource({
    address: addressOf(region, listSid, sid),
    form: formOfEntry(changes),
    decoder: ipAddress,
    isSent: (entry) => isSent(entry, changes),
  })

export const deleteIpAddress = (
  region: RegionCode,
  listSid: IpAccessControlListSid,
  sid: IpAddressSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, listSid, sid))
