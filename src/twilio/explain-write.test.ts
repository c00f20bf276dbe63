import { expect, test } from 'vitest'
import { ApiError, type ApiErrorDetails } from './api-error.ts'
import { explainWrite } from './explain-write.ts'
import type { FailedWrite } from './settled-write.ts'

const failure = (details: Partial<ApiErrorDetails>): ApiError =>
  new ApiError(
    {
      kind: 'refused',
      region: 'ie1',
      product: 'trunking',
      method: 'POST',
      path: '/v1/Trunks/TK71',
      status: 400,
      code: null,
      twilioMessage: null,
      moreInfo: null,
      retryAfter: null,
      sent: true,
      ...details,
    },
    'for logs',
  )
const refused = (details: Partial<ApiErrorDetails>): FailedWrite => ({ kind: 'refused', error: failure(details) })
const what = 'Saving the trunk'

test('a refusal: what failed, where, in Twilio’s words, what it means and what to do', () => {
  expect(explainWrite(refused({ code: 21248, twilioMessage: 'Trunk Domain already taken' }), { what })).toEqual({
    title: 'Saving the trunk failed in IE1',
    sentence: 'Trunk Domain already taken',
    code: 21248,
    meaning:
      'Another trunk in IE1 or another account has this name, or it is reserved for up to 30 days after it was deleted.',
    next: 'Choose another name.',
  })
})

const addresses = '/2010-04-01/Accounts/AC1/SIP/IpAccessControlLists/AL1/IpAddresses.json'
const lists = '/2010-04-01/Accounts/AC1/SIP/CredentialLists.json'
const users = '/2010-04-01/Accounts/AC1/SIP/CredentialLists/CL1/Credentials/CR1.json'

test.each<[Partial<ApiErrorDetails>, string]>([
  [{ code: 20001 }, 'IE1 does not accept one of the values.'],
  [{ code: 20001, region: 'us1' }, 'US1 does not accept one of the values.'],
  [{ code: 20003, status: 401 }, 'IE1 refused this key: it is probably a US1 key.'],
  [{ code: 20403, status: 403 }, 'This key is valid in IE1 but not allowed to do this.'],
  [{ code: 20404, status: 404 }, 'IE1 does not have it: it has been deleted, or it belongs to another Region.'],
  [{ code: 20409, status: 409 }, 'Somebody else changed it in IE1 at the same moment; your change was not applied.'],
  [{ code: 20429, status: 429 }, 'There were too many requests at once; nothing was done.'],
  [{ code: 20503, status: 503 }, 'IE1 cannot accept it now; nothing was changed.'],
  [
    { code: 21235 },
    'Another IP access control list in IE1 has this name, or the name does not have 1 to 255 characters.',
  ],
  [
    { code: 21235, path: addresses },
    'This list in IE1 already has the address, or it is not an IPv4 address with a prefix.',
  ],
  [
    { code: 21240, path: lists },
    'Another credential list in IE1 has this name, or the name does not have 1 to 64 characters.',
  ],
  [{ code: 21240, path: users }, 'IE1 does not accept this user name or password.'],
  [{ code: 21243, path: users }, 'This list in IE1 already has the user name.'],
  [
    { code: 21247 },
    'A name with a dot is a sub-domain: its parent domain must belong to a trunk, whose name cannot change while it has sub-domains.',
  ],
  [{ code: 21247, method: 'DELETE' }, 'Other trunks in IE1 have sub-domains of its domain name.'],
  [{ code: 21249 }, 'The trunk has 10 origination URIs in IE1, the most Twilio allows.'],
  [{ code: 21634, method: 'DELETE' }, 'Numbers on this trunk are provisioned for emergency calling in IE1.'],
  [{ code: 22199 }, 'The number has no configuration in IE1.'],
  [{ code: 29999 }, 'IE1 refused it; nothing was changed.'],
  [{ kind: 'unreachable', sent: false, status: null }, 'The API did not start, so nothing was sent.'],
])('of %j', (details, meaning) => {
  expect(explainWrite(refused(details), { what }).meaning).toBe(meaning)
})

test.each([
  20001, 20403, 20404, 20409, 21235, 21236, 21237, 21239, 21240, 21241, 21242, 21243, 21244, 21245, 21247, 21248, 21249,
  21252, 21255, 21421, 21634, 22199,
])('%i has its own text, and says what to do', (code) => {
  const { meaning, next } = explainWrite(refused({ code }), { what })
  expect(meaning).not.toBe('IE1 refused it; nothing was changed.')
  expect(next).toMatch(/^[A-Z].*\.$/)
})

const lost = (method: 'POST' | 'DELETE') => failure({ kind: 'unreachable', status: null, method })

test('a lost write that was not applied may be repeated', () => {
  expect(explainWrite({ kind: 'not-applied', error: lost('POST'), readBack: null }, { what })).toEqual({
    title: 'Saving the trunk failed in IE1',
    sentence: null,
    code: null,
    meaning: 'It was not applied: the answer was lost, and IE1 does not have what was sent.',
    next: 'Retry.',
  })
  expect(explainWrite({ kind: 'not-applied', error: lost('DELETE'), readBack: null }, { what }).meaning).toBe(
    'It was not applied: the answer was lost, and IE1 still has it.',
  )
})

test('a write with an unknown outcome is never said to have failed', () => {
  const error = failure({ status: 500, code: 20500, twilioMessage: 'Internal Server Error' })
  const lookAgain = () => Promise.reject(error)
  expect(explainWrite({ kind: 'unknown', error, lookAgain }, { what })).toEqual({
    title: 'Saving the trunk: outcome not known in IE1',
    sentence: 'Internal Server Error',
    code: 20500,
    meaning: 'We don’t know if it was applied: the answer was lost, and a check could not tell yet.',
    next: 'Look again before you repeat it.',
  })
})
