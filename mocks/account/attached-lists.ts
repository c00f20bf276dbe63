import type { TrunkSid } from '../../src/domain/sid.ts'
import type { AttachedCredentialListRow, AttachedIpAccessControlListRow, CredentialRow, IpAddressRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** A trunk's lists of one kind; the key of a link is `{trunk SID}/{list SID}`. */
export const attachedIpAccessControlLists = (
  tables: Tables,
  trunkSid: TrunkSid,
): readonly AttachedIpAccessControlListRow[] =>
  tables.all('attachedIpAccessControlList').filter((link) => link.trunkSid === trunkSid)

export const attachedCredentialLists = (tables: Tables, trunkSid: TrunkSid): readonly AttachedCredentialListRow[] =>
  tables.all('attachedCredentialList').filter((link) => link.trunkSid === trunkSid)

/** Every address that a trunk's lists let in. */
export function allowedAddresses(tables: Tables, trunkSid: TrunkSid): readonly IpAddressRow[] {
  const lists = new Set<string>(attachedIpAccessControlLists(tables, trunkSid).map((link) => link.listSid))
  return tables.all('ipAddress').filter((entry) => lists.has(entry.listSid))
}

/** Every user that a trunk's lists let in. */
export function allowedCredentials(tables: Tables, trunkSid: TrunkSid): readonly CredentialRow[] {
  const lists = new Set<string>(attachedCredentialLists(tables, trunkSid).map((link) => link.listSid))
  return tables.all('credential').filter((entry) => lists.has(entry.listSid))
}
