import { describe, expect, it } from 'vitest'
import {
  parseAccountSid,
  parseCallSid,
  parseCredentialListSid,
  parseCredentialSid,
  parseIpAccessControlListSid,
  parseIpAddressSid,
  parseOriginationUrlSid,
  parsePhoneNumberSid,
  parseRouteSid,
  parseTrunkSid,
  shortSid,
} from './sid.ts'

const digits = '7c1f09a2b3c4d5e6f708192a3bb3a05e'

describe.each([
  ['AC', parseAccountSid],
  ['TK', parseTrunkSid],
  ['OU', parseOriginationUrlSid],
  ['AL', parseIpAccessControlListSid],
  ['IP', parseIpAddressSid],
  ['CL', parseCredentialListSid],
  ['CR', parseCredentialSid],
  ['PN', parsePhoneNumberSid],
  ['QQ', parseRouteSid],
  ['CA', parseCallSid],
])('a SID that starts with %s', (prefix, parse) => {
  it.each([`${prefix}${digits}`, `${prefix}${digits.toUpperCase()}`])('%s is one', (text) => {
    expect(parse(text)).toBe(text)
  })

  it.each([
    ['another kind', `XX${digits}`],
    ['lower-case prefix', `${prefix.toLowerCase()}${digits}`],
    ['31 digits', `${prefix}${digits.slice(1)}`],
    ['33 digits', `${prefix}${digits}0`],
    ['a letter that is not a digit', `${prefix}${digits.slice(1)}g`],
    ['a line break at the end', `${prefix}${digits}\n`],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(parse(text)).toBeUndefined()
  })
})

it('is shortened in the middle', () => {
  expect(shortSid(`TK${digits}`)).toBe('TK7c1f09…b3a05e')
})
