import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { fetchEntry, fetchList, listEntries, listLists } from '../account/access-lists.ts'
import type { CredentialListRow, CredentialRow } from '../account/rows.ts'
import { served } from './answer.ts'
import { rfc2822Date } from './dates.ts'
import { get } from './endpoint.ts'
import { uriList } from './lists.ts'

const uriOf = (listSid: string): string => `/2010-04-01/Accounts/${demoAccountSid}/SIP/CredentialLists/${listSid}`

export const credentialListJson = (row: CredentialListRow) => ({
  sid: row.sid,
  account_sid: demoAccountSid,
  friendly_name: row.friendlyName,
  date_created: rfc2822Date(row.dateCreated),
  date_updated: rfc2822Date(row.dateUpdated),
  subresource_uris: { credentials: `${uriOf(row.sid)}/Credentials.json` },
  uri: `${uriOf(row.sid)}.json`,
})

/** Never includes the password. */
export const credentialJson = (row: CredentialRow) => ({
  sid: row.sid,
  account_sid: demoAccountSid,
  credential_list_sid: row.listSid,
  username: row.username,
  date_created: rfc2822Date(row.dateCreated),
  date_updated: rfc2822Date(row.dateUpdated),
  uri: `${uriOf(row.listSid)}/Credentials/${row.sid}.json`,
})

/** twilio.com/docs/voice/sip/api/sip-credentiallist-resource */
export const credentialListEndpoints = [
  get('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json', (call) =>
    uriList(call, 'credential_lists', listLists(call.tables, 'credentialList', call.region), credentialListJson),
  ),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json', (call, param) =>
    served(fetchList(call.tables, 'credentialList', call.region, param('Sid')), credentialListJson),
  ),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{ListSid}/Credentials.json', (call, param) => {
    const entries = listEntries(call.tables, 'credential', call.region, param('ListSid'))
    return entries.ok ? uriList(call, 'credentials', entries.value, credentialJson) : entries
  }),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{ListSid}/Credentials/{Sid}.json', (call, param) =>
    served(fetchEntry(call.tables, 'credential', call.region, param('ListSid'), param('Sid')), credentialJson),
  ),
]
