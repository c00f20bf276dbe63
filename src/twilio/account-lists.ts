import * as v from 'valibot'
import { type Instant, parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
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

type AccountList<Sid> = {
  readonly region: RegionCode
  readonly sid: Sid
  readonly friendlyName: string
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

/**
 * Operations on one kind of list in a Region's account, attached to a trunk or not. Entries load separately. Names are
 * unique in a Region, and a list that is attached to a trunk cannot be deleted.
 * @param resource the name in Twilio's path
 * @param sidName for decoder errors: "a credential list SID"
 */
export function accountLists<Sid extends string>(
  resource: 'CredentialLists' | 'IpAccessControlLists',
  key: string,
  parseSid: (text: string) => Sid | undefined,
  sidName: string,
) {
  const directory = (region: RegionCode) =>
    ({ region, product: 'api', path: accountPath(`/SIP/${resource}.json`) }) as const
  const addressOf = (region: RegionCode, sid: Sid): ApiAddress => ({
    region,
    product: 'api',
    path: accountPath(`/SIP/${resource}/${sid}.json`),
  })
  const decoderOf = (region: RegionCode): Decoder<AccountList<Sid>> =>
    v.pipe(
      v.object({
        sid: parsed(parseSid, sidName),
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
  const list = (region: RegionCode, options?: RequestOptions): Promise<readonly AccountList<Sid>[]> =>
    listAll({ ...directory(region), key, item: decoderOf(region) }, options)

  return {
    list,
    fetch: (region: RegionCode, sid: Sid, options?: RequestOptions): Promise<AccountList<Sid>> =>
      getJson(addressOf(region, sid), decoderOf(region), options),
    create: (region: RegionCode, friendlyName: string, known: Known): Promise<SettledWrite<AccountList<Sid>>> =>
      createResource({
        address: directory(region),
        form: formOf({ friendlyName }),
        decoder: decoderOf(region),
        known,
        list: (options) => list(region, options),
        isSent: (made) => agrees(made, { friendlyName }),
      }),
    rename: (region: RegionCode, sid: Sid, friendlyName: string): Promise<SettledWrite<AccountList<Sid>>> =>
      updateResource({
        address: addressOf(region, sid),
        form: formOf({ friendlyName }),
        decoder: decoderOf(region),
        isSent: (found) => agrees(found, { friendlyName }),
      }),
    /** Deletes the list's entries too. */
    remove: (region: RegionCode, sid: Sid): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, sid)),
  }
}
