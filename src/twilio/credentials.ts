import * as v from 'valibot'
import type { CredentialEntry } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { type CredentialListSid, parseCredentialSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import { type Decoder, parsed } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** The user names of one credential list. Twilio never returns passwords. */
export const listCredentials = (
  region: RegionCode,
  listSid: CredentialListSid,
  options?: RequestOptions,
): Promise<readonly CredentialEntry[]> =>
  listAll(
    {
      region,
      product: 'api',
      path: accountPath(`/SIP/CredentialLists/${listSid}/Credentials.json`),
      key: 'credentials',
      item: credential,
    },
    options,
  )

const credential: Decoder<CredentialEntry> = v.object({
  sid: parsed(parseCredentialSid, 'a credential SID'),
  username: v.string(),
})
