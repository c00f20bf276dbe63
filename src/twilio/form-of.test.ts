import { expect, test } from 'vitest'
import { agrees, formOf } from './form-of.ts'

test('a form has Twilio’s names; null clears, and omitted values are not sent', () => {
  expect(
    formOf({
      friendlyName: null,
      secure: true,
      cnamLookupEnabled: false,
      priority: 0,
      sipUrl: 'sip:a',
      mode: undefined,
    }),
  ).toEqual({
    FriendlyName: '',
    Secure: 'true',
    CnamLookupEnabled: 'false',
    Priority: '0',
    SipUrl: 'sip:a',
  })
})

test.each([
  [{ secure: true }, { secure: true, friendlyName: 'x' }, true],
  [{ secure: true }, { secure: false, friendlyName: 'x' }, false],
  [{ friendlyName: null, secure: false }, { secure: false, friendlyName: null }, true],
  // An empty text is how null is sent.
  [{ friendlyName: '' }, { friendlyName: null }, true],
  [{ friendlyName: undefined }, { friendlyName: 'x' }, true],
  [{}, { friendlyName: 'x' }, true],
])('%j agrees with %j: %s', (sent, stands, expected) => {
  expect(agrees(stands, sent)).toBe(expected)
})
