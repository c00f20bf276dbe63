import { createCredentialList, deleteEntry, deleteList, renameList } from '../account/access-list-writes.ts'
import { fetchEntry } from '../account/access-lists.ts'
import { createCredential, updateCredential } from '../account/credential-writes.ts'
import { invalidCredentialList } from '../account/refusal.ts'
import { done, served } from './answer.ts'
import { credentialJson, credentialListJson } from './credential-lists.ts'
import { post, remove } from './endpoint.ts'
import { shortText } from './form.ts'

const invalidName = invalidCredentialList('FriendlyName is missing or invalid')
const maxFriendlyName = 64
const parseName = (form: URLSearchParams) => shortText(maxFriendlyName)(form.get('FriendlyName') ?? '')

/** twilio.com/docs/voice/sip/api/sip-credentiallist-resource, sip-credential-resource */
export const credentialListWriteEndpoints = [
  post('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json', ({ tables, region, form, now }) => {
    const name = parseName(form)
    if (name === undefined) return invalidName
    return served(createCredentialList(tables, region, name, now), credentialListJson, 201)
  }),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json', (call, param) => {
    const name = parseName(call.form)
    if (name === undefined) return invalidName
    const renamed = renameList(call.tables, 'credentialList', call.region, param('Sid'), name, call.now)
    return served(renamed, credentialListJson)
  }),
  remove('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json', ({ tables, region }, param) =>
    done(deleteList(tables, 'credentialList', region, param('Sid'))),
  ),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{ListSid}/Credentials.json', (call, param) => {
    const user = { username: call.form.get('Username') ?? '', password: call.form.get('Password') ?? '' }
    return served(createCredential(call.tables, call.region, param('ListSid'), user, call.now), credentialJson, 201)
  }),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{ListSid}/Credentials/{Sid}.json', (call, param) => {
    const { tables, region, form, now } = call
    const password = form.get('Password')
    if (password === null)
      return served(fetchEntry(tables, 'credential', region, param('ListSid'), param('Sid')), credentialJson)
    return served(updateCredential(tables, region, param('ListSid'), param('Sid'), password, now), credentialJson)
  }),
  remove(
    '/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{ListSid}/Credentials/{Sid}.json',
    ({ tables, region }, param) => done(deleteEntry(tables, 'credential', region, param('ListSid'), param('Sid'))),
  ),
]
