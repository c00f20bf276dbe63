import * as v from 'valibot'
import type { CredentialEntry } from '../domain/account/access-list.ts'
import { type Instant, milliseconds, parseInstant, timeBetween } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type CredentialListSid, type CredentialSid, parseCredentialSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import type { ApiAddress } from './address.ts'
import { isApiError } from './api-error.ts'
import { createResource, type Known } from './create-resource.ts'
import { type Decoder, parsed } from './decode.ts'
import { agrees, formOf } from './form-of.ts'
import { getJson, postForm, type RequestOptions } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { listAll } from './paging.ts'
import { removeResource } from './remove-resource.ts'
import { serverNow } from './server-clock.ts'
import { type Found, settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'

// twilio.com/docs/voice/sip/api/sip-credential-resource

const addressOf = (region: RegionCode, listSid: CredentialListSid, sid?: CredentialSid): ApiAddress => ({
  region,
  product: 'api',
  path: accountPath(`/SIP/CredentialLists/${listSid}/Credentials${sid === undefined ? '' : `/${sid}`}.json`),
})

/** Includes the dates: Twilio never returns passwords, so only the date shows that one changed. */
type Credential = CredentialEntry & { readonly dateCreated: Instant; readonly dateUpdated: Instant }

const credential: Decoder<Credential> = v.pipe(
  v.object({
    sid: parsed(parseCredentialSid, 'a credential SID'),
    username: v.string(),
    date_created: parsed(parseInstant, 'a date'),
    date_updated: parsed(parseInstant, 'a date'),
  }),
  v.transform((wire) => ({
    sid: wire.sid,
    username: wire.username,
    dateCreated: wire.date_created,
    dateUpdated: wire.date_updated,
  })),
)

const listDated = (region: RegionCode, listSid: CredentialListSid, options: RequestOptions) =>
  listAll({ ...addressOf(region, listSid), product: 'api', key: 'credentials', item: credential }, options)

/** User names are unique in a list (21243). */
export const createCredential = (
  region: RegionCode,
  listSid: CredentialListSid,
  { username, password }: { readonly username: string; readonly password: string },
  known: Known,
): Promise<SettledWrite<CredentialEntry>> =>
  createResource({
    address: addressOf(region, listSid),
    form: formOf({ username, password }),
    decoder: credential,
    known,
    list: (options) => listDated(region, listSid, options),
    isSent: (made) => agrees(made, { username }),
  })

/** Twilio can change passwords, but not user names. Fetches the credential first, to see later whether its date moved. */
export async function changePassword(
  region: RegionCode,
  listSid: CredentialListSid,
  sid: CredentialSid,
  password: string,
): Promise<SettledWrite<CredentialEntry>> {
  const address = addressOf(region, listSid, sid)
  const read = () => getJson(address, credential, { priority: 'high' })
  try {
    const before = await read()
    return await settleWrite<CredentialEntry>(
      () => postForm(address, formOf({ password }), credential),
      async () => compared(before, await orNullWhenGone(read())),
    )
  } catch (error) {
    if (isApiError(error)) return { kind: 'refused', error }
    throw error
  }
}

/** Dates are in whole seconds, and the server's clock is known to about two seconds. */
const slack = milliseconds(3000)

function compared(before: Credential, found: Credential | null): Found<CredentialEntry> {
  if (found === null) return { holds: false, readBack: null }
  if (found.dateUpdated !== before.dateUpdated) return { holds: true, value: found }
  // Two changes within one second have the same date.
  const isFresh = timeBetween(before.dateUpdated, serverNow()) < slack
  return isFresh ? { holds: 'unclear' } : { holds: false, readBack: found }
}

export const deleteCredential = (
  region: RegionCode,
  listSid: CredentialListSid,
  sid: CredentialSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, listSid, sid))
