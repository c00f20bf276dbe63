import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { type Attached, attachedLists, fetchAttachedList } from '../account/attached-lists.ts'
import { hostOf } from './address.ts'
import { served } from './answer.ts'
import { isoDate } from './dates.ts'
import { get } from './endpoint.ts'
import { metaList } from './lists.ts'

const attachedJson = (resource: string) => (row: Attached) => ({
  account_sid: demoAccountSid,
  sid: row.listSid,
  trunk_sid: row.trunkSid,
  friendly_name: row.friendlyName,
  date_created: isoDate(row.dateCreated),
  date_updated: isoDate(row.dateUpdated),
  url: `${hostOf('trunking', row.region)}/v1/Trunks/${row.trunkSid}/${resource}/${row.listSid}`,
})

export const attachedIpAccessControlListJson = attachedJson('IpAccessControlLists')
export const attachedCredentialListJson = attachedJson('CredentialLists')

/** The lists attached to a trunk: twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource, credentiallist-resource */
export const attachedListEndpoints = [
  get('/v1/Trunks/{TrunkSid}/IpAccessControlLists', (call, param) => {
    const lists = attachedLists(call.tables, 'attachedIpAccessControlList', call.region, param('TrunkSid'))
    return lists.ok ? metaList(call, 'ip_access_control_lists', lists.value, attachedIpAccessControlListJson) : lists
  }),
  get('/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}', (call, param) => {
    const kind = 'attachedIpAccessControlList'
    return served(
      fetchAttachedList(call.tables, kind, call.region, param('TrunkSid'), param('Sid')),
      attachedIpAccessControlListJson,
    )
  }),
  get('/v1/Trunks/{TrunkSid}/CredentialLists', (call, param) => {
    const lists = attachedLists(call.tables, 'attachedCredentialList', call.region, param('TrunkSid'))
    return lists.ok ? metaList(call, 'credential_lists', lists.value, attachedCredentialListJson) : lists
  }),
  get('/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}', (call, param) => {
    const kind = 'attachedCredentialList'
    return served(
      fetchAttachedList(call.tables, kind, call.region, param('TrunkSid'), param('Sid')),
      attachedCredentialListJson,
    )
  }),
]
