import { expect, test } from 'vitest'
import { ApiError } from './api-error.ts'
import { fieldOfError, type FormName } from './field-of-error.ts'

const refused = (code: number | null): ApiError =>
  new ApiError(
    {
      kind: code === null ? 'unreachable' : 'refused',
      region: 'ie1',
      product: 'trunking',
      method: 'POST',
      path: '/v1/Trunks',
      status: code === null ? null : 400,
      code,
      twilioMessage: null,
      moreInfo: null,
      retryAfter: null,
      sent: true,
    },
    'for logs',
  )

test.each<[number | null, FormName, string | null]>([
  [21245, 'trunk', 'domainName'],
  [21247, 'trunk', 'domainName'],
  [21248, 'trunk', 'domainName'],
  [21402, 'trunk', 'disasterRecoveryUrl'],
  [21244, 'trunk', null],
  [21634, 'trunk', null],
  [20001, 'trunk', null],
  [20404, 'trunk', null],
  [null, 'trunk', null],
  [21249, 'originationUrl', null],
  [20001, 'originationUrl', null],
  [21235, 'ipAccessControlList', 'friendlyName'],
  [21235, 'ipAddress', 'cidr'],
  [21237, 'ipAddress', null],
  [21255, 'ipAccessControlList', null],
  [21236, 'ipAccessControlList', null],
  [21240, 'credentialList', 'friendlyName'],
  [21240, 'credential', 'password'],
  [21243, 'credential', 'username'],
  [21242, 'credential', null],
  [21239, 'credentialList', null],
  [20001, 'numberAssociation', 'trunkSid'],
  [22199, 'numberAssociation', null],
  [20001, 'recording', null],
])('%s on %s: %s', (code, form, field) => {
  expect(fieldOfError(refused(code), form)).toBe(field)
})

test('an invalid parameter of a form that sent only one is about that one', () => {
  expect(fieldOfError(refused(20001), 'originationUrl', ['sipUrl'])).toBe('sipUrl')
  expect(fieldOfError(refused(20001), 'originationUrl', ['sipUrl', 'weight'])).toBeNull()
  expect(fieldOfError(refused(21249), 'originationUrl', ['sipUrl'])).toBeNull()
})
