import { describe, expect, it } from 'vitest'
import { addressEntries, compareKinds, compareUsers, noCallerInCommon, userEntries } from './access-comparison.ts'
import type { InstanceParts } from '../account/facts.ts'
import { accessList, credentialList, instance, parts } from '../account/facts-fixture.ts'

it('counts a prefix once, however it is written', () => {
  const lists = [accessList('us1', ['203.0.113.7', '203.0.113.0/29']), accessList('us1', ['203.0.113.5/29'], 'Spare')]
  expect(addressEntries(lists).map(({ entry, list }) => `${entry.friendlyName} of ${list.friendlyName}`)).toEqual([
    '203.0.113.7 of Office SBC',
    '203.0.113.0/29 of Office SBC',
  ])
})

it('counts a user name once, and distinguishes upper case', () => {
  const lists = [credentialList('us1', ['desk', 'Desk']), credentialList('us1', ['desk', 'spare'], 'Spare')]
  expect(userEntries(lists).map(({ userName }) => userName)).toEqual(['desk', 'Desk', 'spare'])
  const compared = compareUsers(lists, [credentialList('ie1', ['Desk'])])
  expect(compared.filter(({ known }) => known).map(({ userName }) => userName)).toEqual(['Desk'])
})

const ip = 'IP_ACL'
const user = 'CREDENTIAL_LIST'

it.each([
  [[ip], [ip], { kind: 'no-more' }],
  [[ip, user], [user], { kind: 'no-more' }],
  [[ip, user], [ip, user], { kind: 'no-more' }],
  [[ip], [ip, user], { kind: 'added', source: ip, added: user }],
  [[user], [ip, user], { kind: 'added', source: user, added: ip }],
  [[ip], [user], { kind: 'other', source: ip, target: user }],
  [[user], [ip], { kind: 'other', source: user, target: ip }],
  [[], [ip], { kind: 'none-attached' }],
  [[ip], [], { kind: 'none-attached' }],
] as const)('from %j to %j: %j', (source, target, expected) => {
  expect(compareKinds(source, target)).toEqual(expected)
})

describe('noCallerInCommon', () => {
  const unread = { ipAccessControlLists: undefined, credentialLists: undefined }
  const elsewhere = { ipAccessControlLists: [accessList('ie1', ['198.51.100.1'])] }
  const stranger = { credentialLists: [credentialList('ie1', ['stranger'])] }
  type Case = readonly [string, Partial<InstanceParts>, Partial<InstanceParts>, boolean | undefined]

  it.each<Case>([
    ['the same callers', {}, {}, false],
    ['another address', {}, elsewhere, true],
    ['another user', {}, stranger, true],
    ['another kind', { credentialLists: [] }, { ipAccessControlLists: [] }, true],
    ['a kind that the target does not ask for', {}, { ipAccessControlLists: [] }, false],
    ['half an address', { ipAccessControlLists: [accessList('us1', ['203.0.113.6/31'])] }, {}, false],
    ['nothing attached in the source', { ipAccessControlLists: [], credentialLists: [] }, {}, false],
    ['nobody in the source', { ipAccessControlLists: [accessList('us1', [])] }, {}, false],
    ['lists of the source unread', unread, {}, undefined],
    ['lists of the target unread', {}, unread, undefined],
    ['one kind unread, the other the same', {}, { credentialLists: undefined }, undefined],
    ['one kind unread, the other without anybody in common', {}, { ...elsewhere, credentialLists: undefined }, true],
  ])('%s', (_, source, target, expected) => {
    const side = (region: 'us1' | 'ie1', read: Partial<InstanceParts>) => ({
      instance: instance(region),
      parts: parts(region, read),
    })
    expect(noCallerInCommon(side('us1', source), side('ie1', target))).toBe(expected)
  })
})
