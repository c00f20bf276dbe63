import { parseIpAccessControlListSid } from '../domain/base/sid.ts'
import { accountLists } from './account-lists.ts'

/** twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource. A name twice: 21235; deleted while attached: 21236. */
export const {
  list: listIpAccessControlLists,
  fetch: fetchIpAccessControlList,
  create: createIpAccessControlList,
  rename: renameIpAccessControlList,
  remove: deleteIpAccessControlList,
} = accountLists(
  'IpAccessControlLists',
  'ip_access_control_lists',
  parseIpAccessControlListSid,
  'an IP access control list SID',
)
