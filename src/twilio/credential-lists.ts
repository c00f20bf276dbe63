import { parseCredentialListSid } from '../domain/base/sid.ts'
import { accountLists } from './account-lists.ts'

/** twilio.com/docs/voice/sip/api/sip-credentiallist-resource. A name twice: 21240; deleted while attached: 21241. */
export const {
  list: listCredentialLists,
  fetch: fetchCredentialList,
  create: createCredentialList,
  rename: renameCredentialList,
  remove: deleteCredentialList,
} = accountLists('CredentialLists', 'credential_lists', parseCredentialListSid, 'a credential list SID')
