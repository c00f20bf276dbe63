import { describe, expect, it } from 'vitest'
import type { InstanceParts } from '../account/facts.ts'
import { accessList, credentialList, instance, originationUrl, parts } from '../account/facts-fixture.ts'
import { attachedKinds } from './attached-kinds.ts'
import { missingForOrigination, missingForTermination, originationFails } from './missing-part.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

const nothingRead: InstanceParts = {
  originationUrls: undefined,
  ipAccessControlLists: undefined,
  credentialLists: undefined,
}
const access = accessList('us1', ['203.0.113.7'])
const noAddress = accessList('us1', [])
const users = credentialList('us1', ['office-pbx'])
const noUser = credentialList('us1', [])

type Case = readonly [string, Partial<TrunkInstance>, Partial<InstanceParts>, readonly string[] | undefined]

describe('missingForTermination (R6)', () => {
  it.each<Case>([
    ['both kinds, filled', {}, {}, []],
    ['addresses only', { authTypes: ['IP_ACL'] }, { credentialLists: [] }, []],
    ['users only', { authTypes: ['CREDENTIAL_LIST'] }, { ipAccessControlLists: [] }, []],
    ['nothing attached', { authTypes: [] }, { ipAccessControlLists: [], credentialLists: [] }, ['no-list-attached']],
    ['nothing attached, lists unread', { authTypes: [] }, nothingRead, ['no-list-attached']],
    ['an empty access list', {}, { ipAccessControlLists: [noAddress] }, ['access-lists-empty']],
    ['an empty access list beside a filled one', {}, { ipAccessControlLists: [noAddress, access] }, []],
    ['an empty credential list', {}, { credentialLists: [noUser] }, ['credential-lists-empty']],
    ['an empty credential list beside a filled one', {}, { credentialLists: [noUser, users] }, []],
    [
      'both kinds empty',
      {},
      { ipAccessControlLists: [noAddress], credentialLists: [noUser] },
      ['access-lists-empty', 'credential-lists-empty'],
    ],
    ['no domain name', { domainName: null }, {}, ['no-domain-name']],
    ['access lists unread', {}, { ipAccessControlLists: undefined }, undefined],
    ['credential lists unread', {}, { credentialLists: undefined }, undefined],
    [
      'one kind empty, the other unread',
      {},
      { ipAccessControlLists: undefined, credentialLists: [noUser] },
      ['credential-lists-empty'],
    ],
    [
      'an unread kind that is not attached',
      { authTypes: ['IP_ACL'] },
      { ipAccessControlLists: [access], credentialLists: undefined },
      [],
    ],
    [
      'auth_type_set that lags behind the lists',
      {},
      { ipAccessControlLists: [], credentialLists: [] },
      ['no-list-attached'],
    ],
    ['auth_type_set that lags behind a list just attached', { authTypes: [] }, { credentialLists: [] }, []],
  ])('%s', (_, changes, read, expected) => {
    expect(missingForTermination(instance('us1', changes), parts('us1', read))).toEqual(expected)
  })

  it('knows nothing about an instance whose parts are not loaded', () => {
    expect(missingForTermination(instance('us1'), undefined)).toBeUndefined()
    expect(missingForTermination(instance('us1', { authTypes: [] }), undefined)).toEqual(['no-list-attached'])
  })
})

it.each<readonly [readonly string[], Partial<TrunkInstance>, InstanceParts | undefined]>([
  [['IP_ACL', 'CREDENTIAL_LIST'], {}, undefined],
  [['CREDENTIAL_LIST'], { authTypes: ['CREDENTIAL_LIST'] }, nothingRead],
  [['IP_ACL'], { authTypes: ['CREDENTIAL_LIST'] }, parts('us1', { credentialLists: [] })],
])('the attached kinds are %j', (expected, changes, read) => {
  expect(attachedKinds(instance('us1', changes), read)).toEqual(expected)
})

const off = originationUrl('us1', 'sip:203.0.113.8', { enabled: false })
const closed = originationUrl('us1', 'sip:192.168.1.50:5060')
const on = originationUrl('us1', 'sip:203.0.113.7')
const disasterRecoveryUrl = 'https://example.com/recovery'

describe('origination (R7)', () => {
  it.each([
    ['one enabled', [off, on], [], false],
    ['none enabled', [off], ['no-enabled-origination-url'], true],
    ['no PBX can answer at one, another is left', [closed, on], [], false],
    ['no PBX can answer at the enabled ones', [closed, off], ['no-reachable-origination-url'], true],
    ['none at all', [], ['no-enabled-origination-url'], true],
    ['not loaded', undefined, undefined, undefined],
  ] as const)('%s', (_, originationUrls, missing, fails) => {
    const read = parts('us1', { originationUrls })
    expect(missingForOrigination(instance('us1'), read)).toEqual(missing)
    expect(originationFails(instance('us1'), read)).toBe(fails)
    // A Disaster Recovery URL answers calls, and is not an origination URI.
    expect(missingForOrigination(instance('us1', { disasterRecoveryUrl }), read)).toEqual(missing)
    expect(originationFails(instance('us1', { disasterRecoveryUrl }), read)).toBe(false)
  })

  it('knows nothing about an instance whose parts are not loaded', () => {
    expect(missingForOrigination(instance('us1'), undefined)).toBeUndefined()
    expect(originationFails(instance('us1'), undefined)).toBeUndefined()
  })
})
