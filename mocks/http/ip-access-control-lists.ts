import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { fetchEntry, fetchList, listEntries, listLists } from '../account/access-lists.ts'
import type { IpAccessControlListRow, IpAddressRow } from '../account/rows.ts'
import { served } from './answer.ts'
import { rfc2822Date } from './dates.ts'
import { get } from './endpoint.ts'
import { uriList } from './lists.ts'

const uriOf = (listSid: string): string => `/2010-04-01/Accounts/${demoAccountSid}/SIP/IpAccessControlLists/${listSid}`

export const ipAccessControlListJson = (row: IpAccessControlListRow) => ({
  sid: row.sid,
  account_sid: demoAccountSid,
  friendly_name: row.friendlyName,
  date_created: rfc2822Date(row.dateCreated),
  date_updated: rfc2822Date(row.dateUpdated),
  subresource_uris: { ip_addresses: `${uriOf(row.sid)}/IpAddresses.json` },
  uri: `${uriOf(row.sid)}.json`,
})

export const ipAddressJson = (row: IpAddressRow) => ({
  sid: row.sid,
  account_sid: demoAccountSid,
  friendly_name: row.friendlyName,
  ip_address: row.address,
  cidr_prefix_length: row.prefixLength,
  ip_access_control_list_sid: row.listSid,
  date_created: rfc2822Date(row.dateCreated),
  date_updated: rfc2822Date(row.dateUpdated),
  uri: `${uriOf(row.listSid)}/IpAddresses/${row.sid}.json`,
})

/** twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource */
export const ipAccessControlListEndpoints = [
  get('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json', (call) =>
    uriList(
      call,
      'ip_access_control_lists',
      listLists(call.tables, 'ipAccessControlList', call.region),
      ipAccessControlListJson,
    ),
  ),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json', (call, param) =>
    served(fetchList(call.tables, 'ipAccessControlList', call.region, param('Sid')), ipAccessControlListJson),
  ),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{ListSid}/IpAddresses.json', (call, param) => {
    const entries = listEntries(call.tables, 'ipAddress', call.region, param('ListSid'))
    return entries.ok ? uriList(call, 'ip_addresses', entries.value, ipAddressJson) : entries
  }),
  get('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{ListSid}/IpAddresses/{Sid}.json', (call, param) =>
    served(fetchEntry(call.tables, 'ipAddress', call.region, param('ListSid'), param('Sid')), ipAddressJson),
  ),
]
