import * as v from 'valibot'
import type { IpAccessControlListSummary } from '../domain/account/access-list.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type IpAccessControlListSid, parseIpAccessControlListSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import type { ApiAddress } from './address.ts'
import { createResource, type Known } from './create-resource.ts'
import { type Decoder, parsed } from './decode.ts'
import { agrees, formOf } from './form-of.ts'
import { getJson, type RequestOptions } from './http.ts'
import { listAll } from './paging.ts'
import { removeResource } from './remove-resource.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

const directory = accountPath('/SIP/IpAccessControlLists.json')

const addressOf = (region: RegionCode, sid: IpAccessControlListSid): ApiAddress => ({
  region,
  product: 'api',
  path: accountPath(`/SIP/IpAccessControlLists/${sid}.json`),
})

const list = (region: RegionCode): Decoder<IpAccessControlListSummary> =>
  v.pipe(
    v.object({
      sid: parsed(parseIpAccessControlListSid, 'an IP access control list SID'),
      friendly_name: v.string(),
      date_created: parsed(parseInstant, 'a date'),
      date_updated: parsed(parseInstant, 'a date'),
    }),
    v.transform((wire) => ({
      region,
      sid: wire.sid,
      friendlyName: wire.friendly_name,
      dateCreated: wire.date_created,
      dateUpdated: wire.date_updated,
    })),
  )

/** Every IP access control list of the Region, attached to a trunk or not; what they hold is read apart. */
export const listIpAccessControlLists = (
  region: RegionCode,
  options?: RequestOptions,
): Promise<readonly IpAccessControlListSummary[]> =>
  listAll({ region, product: 'api', path: directory, key: 'ip_access_control_lists', item: list(region) }, options)

export const fetchIpAccessControlList = (
  region: RegionCode,
  sid: IpAccessControlListSid,
  options?: RequestOptions,
): Promise<IpAccessControlListSummary> => getJson(addressOf(region, sid), list(region), options)

/** Names are unique in a Region (21235). */
export const createIpAccessControlList = (
  region: RegionCode,
  friendlyName: string,
  known: Known,
): Promise<SettledWrite<IpAccessControlListSummary>> =>
  createResource({
    address: { region, product: 'api', path: directory },
    form: formOf({ friendlyName }),
    decoder: list(region),
    known,
    list: (options) => listIpAccessControlLists(region, options),
    isSent: (made) => agrees(made, { friendlyName }),
  })

export const renameIpAccessControlList = (
  region: RegionCode,
  sid: IpAccessControlListSid,
  friendlyName: string,
): Promise<SettledWrite<IpAccessControlListSummary>> =>
  updateResource({
    address: addressOf(region, sid),
    form: formOf({ friendlyName }),
    decoder: list(region),
    isSent: (stands) => agrees(stands, { friendlyName }),
  })

/** Its entries go with it. Refused while a trunk has it attached (21236). */
export const deleteIpAccessControlList = (
  region: RegionCode,
  sid: IpAccessControlListSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, sid))
