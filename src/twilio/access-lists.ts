import * as v from 'valibot'
import type { AccessListKind, AccessListReference, AccessListSummary } from '../domain/account/access-list.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseCredentialListSid, parseIpAccessControlListSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import type { ApiAddress } from './address.ts'
import { createResource, type Known } from './create-resource.ts'
import { type Decoder, nameText, parsed } from './decode.ts'
import { agrees, formOf } from './form-of.ts'
import { getJson, type RequestOptions } from './http.ts'
import { listAll } from './paging.ts'
import { removeResource } from './remove-resource.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource, sip-credentiallist-resource

const names = {
  'ip-access-control-lists': { path: 'IpAccessControlLists', key: 'ip_access_control_lists' },
  'credential-lists': { path: 'CredentialLists', key: 'credential_lists' },
} as const

const addressOf = (region: RegionCode, kind: AccessListKind, sid?: string) =>
  ({
    region,
    product: 'api',
    path: accountPath(`/SIP/${names[kind].path}${sid === undefined ? '' : `/${sid}`}.json`),
  }) satisfies ApiAddress

const withSid = <Sid>(parse: (text: string) => Sid | undefined, what: string) =>
  v.pipe(
    v.object({
      sid: parsed(parse, what),
      friendly_name: nameText,
      date_created: parsed(parseInstant, 'a date'),
      date_updated: parsed(parseInstant, 'a date'),
    }),
    v.transform((wire) => ({
      sid: wire.sid,
      friendlyName: wire.friendly_name,
      dateCreated: wire.date_created,
      dateUpdated: wire.date_updated,
    })),
  )

const decoders: { readonly [K in AccessListKind]: (region: RegionCode) => Decoder<AccessListSummary<K>> } = {
  'ip-access-control-lists': (region) =>
    v.pipe(
      withSid(parseIpAccessControlListSid, 'an IP access control list SID'),
      v.transform((list) => ({ ...list, region, kind: 'ip-access-control-lists' as const })),
    ),
  'credential-lists': (region) =>
    v.pipe(
      withSid(parseCredentialListSid, 'a credential list SID'),
      v.transform((list) => ({ ...list, region, kind: 'credential-lists' as const })),
    ),
}

/** Every list of the Region, attached to a trunk or not. Entries load separately. */
export const listAccessLists = <K extends AccessListKind>(
  region: RegionCode,
  kind: K,
  options?: RequestOptions,
): Promise<readonly AccessListSummary<K>[]> =>
  listAll({ ...addressOf(region, kind), key: names[kind].key, item: decoders[kind](region) }, options)

export const fetchAccessList = <K extends AccessListKind>(
  { region, kind, sid }: AccessListReference<K>,
  options?: RequestOptions,
): Promise<AccessListSummary<K>> => getJson(addressOf(region, kind, sid), decoders[kind](region), options)

/**
 * Names are unique in a Region (21235, 21240).
 * @param known the Region's lists as last loaded
 */
export const createAccessList = <K extends AccessListKind>(
  region: RegionCode,
  kind: K,
  friendlyName: string,
  known: Known,
): Promise<SettledWrite<AccessListSummary<K>>> =>
  createResource({
    address: addressOf(region, kind),
    form: formOf({ friendlyName }),
    decoder: decoders[kind](region),
    known,
    list: (options) => listAccessLists(region, kind, options),
    isSent: (made) => agrees(made, { friendlyName }),
  })

export const renameAccessList = <K extends AccessListKind>(
  { region, kind, sid }: AccessListReference<K>,
  friendlyName: string,
): Promise<SettledWrite<AccessListSummary<K>>> =>
  updateResource({
    address: addressOf(region, kind, sid),
    form: formOf({ friendlyName }),
    decoder: decoders[kind](region),
    isSent: (stands) => agrees(stands, { friendlyName }),
  })

/** Deletes its entries too. Twilio refuses it while a trunk has it attached (21236, 21241). */
export const deleteAccessList = ({ region, kind, sid }: AccessListReference): Promise<SettledWrite<Deletion>> =>
  removeResource(addressOf(region, kind, sid))
