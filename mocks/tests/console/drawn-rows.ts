import type { RegionCode } from '../../../src/domain/base/region.ts'
import { attachList } from '../../account/attached-list-writes.ts'
import { linksOfTrunk } from '../../account/attached-lists.ts'
import { nextSeq, sidOf } from '../../account/sids.ts'
import type { WritableTables } from '../../account/tables.ts'

// Changes that no scenario makes but a real account can have. `name` is the trunk's name part, which seeds its SIDs.

/** Gives these users a password that no PBX sends. */
export function changePasswords(
  tables: WritableTables,
  region: RegionCode,
  name: string,
  userNames: readonly string[],
): void {
  for (const userName of userNames) {
    const sid = sidOf.credential(`${region}/${name}/${userName}`)
    const row = tables.get('credential', sid)
    if (row) tables.put('credential', sid, { ...row, password: 'Another2026pass' })
  }
}

/** Moves every other entry of each list to a second list, and attaches that as well. */
export function splitLists(tables: WritableTables, region: RegionCode, name: string): void {
  const seed = `${region}/${name}`
  const trunkSid = sidOf.trunk(seed)
  const odd = <T>(_entry: T, index: number): boolean => index % 2 === 1

  for (const { listSid, dateCreated } of linksOfTrunk(tables, 'attachedIpAccessControlList', trunkSid)) {
    const list = tables.get('ipAccessControlList', listSid)
    if (!list) continue
    const sid = sidOf.ipAccessControlList(`${seed}/second`)
    tables.put('ipAccessControlList', sid, { ...list, seq: nextSeq(tables), sid, friendlyName: 'Second' })
    attachList(tables, 'attachedIpAccessControlList', region, trunkSid, sid, dateCreated)
    const entries = tables.all('ipAddress').filter((entry) => entry.listSid === listSid)
    for (const entry of entries.filter(odd)) tables.put('ipAddress', entry.sid, { ...entry, listSid: sid })
  }
  for (const { listSid, dateCreated } of linksOfTrunk(tables, 'attachedCredentialList', trunkSid)) {
    const list = tables.get('credentialList', listSid)
    if (!list) continue
    const sid = sidOf.credentialList(`${seed}/second`)
    tables.put('credentialList', sid, { ...list, seq: nextSeq(tables), sid, friendlyName: 'Second' })
    attachList(tables, 'attachedCredentialList', region, trunkSid, sid, dateCreated)
    const users = tables.all('credential').filter((user) => user.listSid === listSid)
    for (const user of users.filter(odd)) tables.put('credential', user.sid, { ...user, listSid: sid })
  }
}
