import { parseCredentialListSid } from '../domain/base/sid.ts'
import { accountLists } from './account-lists.ts'

/** twilio.com/docs/voice/sip/api/sip-credentiallist-resource. 21240: name in use. 21241: deleted while attached. */
export const {
  list: listCredentialLists,
  fetch: fetchCredentialList,
  create: createCredentialList,
  rename: renameCredentialList,
  remove: deleteCredentialList,
} = accountLists('CredentialLists', 'credential_lists', parseCredentialListSid, 'a credential list SID')
