import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { fetchEntry, fetchList, listEntries } from './access-lists.ts'
import { invalidCredentialList, type Refusal, tooManyCredentials, usernameTaken } from './refusal.ts'
import type { CredentialRow } from './rows.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { WritableTables } from './tables.ts'

/** R17 */
const maxCredentials = 1000
const maxUsername = 32
const minPassword = 12

const isStrong = (password: string): boolean =>
  password.length >= minPassword && [/\d/, /[a-z]/, /[A-Z]/].every((needed) => needed.test(password))

const weakPassword = invalidCredentialList('the password needs 12 characters, a digit and mixed case')

/** twilio.com/docs/errors/21240 */
export function createCredential(
  tables: WritableTables,
  region: RegionCode,
  listSid: string,
  { username, password }: Pick<CredentialRow, 'username' | 'password'>,
  now: Instant,
): Result<CredentialRow, Refusal> {
  const list = fetchList(tables, 'credentialList', region, listSid)
  if (!list.ok) return list
  const others = listEntries(tables, 'credential', region, listSid)
  if (!others.ok) return others
  if (username === '' || username.length > maxUsername)
    return invalidCredentialList('the username needs 1 to 32 characters')
  if (!isStrong(password)) return weakPassword
  if (others.value.length >= maxCredentials) return tooManyCredentials
  if (others.value.some((other) => other.username === username)) return usernameTaken
  const seq = nextSeq(tables)
  const sid = sidOf.credential(String(seq))
  const dates = { dateCreated: now, dateUpdated: now }
  const credential: CredentialRow = { seq, sid, region, listSid: list.value.sid, username, password, ...dates }
  tables.put('credential', sid, credential)
  return ok(credential)
}

/** Only the password can change. */
export function updateCredential(
  tables: WritableTables,
  region: RegionCode,
  listSid: string,
  sid: string,
  password: string,
  now: Instant,
): Result<CredentialRow, Refusal> {
  const found = fetchEntry(tables, 'credential', region, listSid, sid)
  if (!found.ok) return found
  if (!isStrong(password)) return weakPassword
  const credential = { ...found.value, password, dateUpdated: now }
  tables.put('credential', sid, credential)
  return ok(credential)
}
