import { parseIpAccessControlListSid } from '../domain/base/sid.ts'
import { accountLists } from './account-lists.ts'

/** twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource. 21235: name in use. 21236: deleted while attached. */
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
