import * as v from 'valibot'
import type { CredentialListSummary } from '../domain/account/access-list.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type CredentialListSid, parseCredentialListSid } from '../domain/base/sid.ts'
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

// twilio.com/docs/voice/sip/api/sip-credentiallist-resource

const directory = accountPath('/SIP/CredentialLists.json')

const addressOf = (region: RegionCode, sid: CredentialListSid): ApiAddress => ({
  region,
  product: 'api',
  path: accountPath(`/SIP/CredentialLists/${sid}.json`),
})

const list = (region: RegionCode): Decoder<CredentialListSummary> =>
  v.pipe(
    v.object({
      sid: parsed(parseCredentialListSid, 'a credential list SID'),
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

/** Every credential list of the Region, attached to a trunk or not; what they hold is read apart. */
export const listCredentialLists = (
  region: RegionCode,
  options?: RequestOptions,
): Promise<readonly CredentialListSummary[]> =>
  listAll({ region, product: 'api', path: directory, key: 'credential_lists', item: list(region) }, options)

export const fetchCredentialList = (
  region: RegionCode,
  sid: CredentialListSid,
  options?: RequestOptions,
): Promise<CredentialListSummary> => getJson(addressOf(region, sid), list(region), options)

/** Names are unique in a Region (21240). */
export const createCredentialList = (
  region: RegionCode,
  friendlyName: string,
  known: Known,
): Promise<SettledWrite<CredentialListSummary>> =>
  createResource({
    address: { region, product: 'api', path: directory },
    form: formOf({ friendlyName }),
    decoder: list(region),
    known,
    list: (options) => listCredentialLists(region, options),
    isSent: (made) => agrees(made, { friendlyName }),
  })

export const renameCredentialList = (
  region: RegionCode,
  sid: CredentialListSid,
  friendlyName: string,
): Promise<SettledWrite<CredentialListSummary>> =>
  updateResource({
    address: addressOf(region, sid),
    form: formOf({ friendlyName }),
    decoder: list(region),
    isSent: (stands) => agrees(stands, { friendlyName }),
  })

/** Its user names go with it. Refused while a trunk has it attached (21241). */
export const deleteCredentialList = (region: RegionCode, sid: CredentialListSid): Promise<SettledWrite<Deletion>> =>
  removeResource(addressOf(region, sid))
