import { expect, it } from 'vitest'
import { accessList, cidr, credentialList, must } from '../../domain/account/facts-fixture.ts'
import { accessFindingText } from './finding-text-access.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'

const sbc = accessList('us1', ['203.0.113.7', '203.0.113.8'])
const entries = sbc.entries.map((entry) => ({ entry, list: sbc }))
const wide = accessList('ie1', ['203.0.0.0/8'])
const ofTwilio = accessList('ie1', ['54.171.127.192/30', '168.86.128.0/18'])
const users = credentialList('us1', ['sbc-admin'])
const user = { userName: 'sbc-admin', list: users }

/** For each finding: the heading, the consequence and the fix. */
const cases: FindingCases<Parameters<typeof accessFindingText>[0]> = {
  'no-list-attached': [
    { id: 'no-list-attached', severity: 'blocker', check: 'list-attached', region: 'ie1', code: 32200 },
    'No access list and no credential list is attached in IE1',
    'Every call from your PBX would be refused, error 32200.',
    'On the IE1 instance, attach a list that allows your PBX.',
  ],
  'access-lists-empty': [
    {
      id: 'access-lists-empty',
      severity: 'blocker',
      check: 'access-lists',
      region: 'ie1',
      code: 32201,
      lists: [accessList('ie1', [])],
      source: entries,
    },
    'Access list Office SBC is attached but empty in IE1',
    'It allows no address, so every call would get 403, error 32201.',
    'Add an address to it in IE1; US1 has 203.0.113.7/32 and 203.0.113.8/32.',
  ],
  'credential-lists-empty': [
    {
      id: 'credential-lists-empty',
      severity: 'blocker',
      check: 'credential-lists',
      region: 'ie1',
      code: 32202,
      lists: [credentialList('ie1', [], 'Office PBX users'), credentialList('ie1', [], 'Branches')],
      source: [],
    },
    'Credential lists Office PBX users and Branches are attached but empty in IE1',
    'They allow no user, so every call would get 403, error 32202.',
    'Add a user to one of them in IE1.',
  ],
  'no-address-covered': [
    {
      id: 'no-address-covered',
      severity: 'overridable-blocker',
      check: 'addresses',
      region: 'ie1',
      code: 32201,
      missing: entries,
    },
    'IE1 allows none of the addresses allowed now',
    'Calls from 203.0.113.7/32 and 203.0.113.8/32 would get 403, error 32201.',
    "Add them to an access list in IE1. If your PBX's address changes too, give the reason below.",
  ],
  'wide-addresses': [
    {
      id: 'wide-addresses',
      severity: 'warning',
      check: 'access-lists',
      region: 'ie1',
      code: null,
      entries: wide.entries.map((entry) => ({ entry, list: wide })),
    },
    '203.0.0.0/8 is allowed in IE1: 16,777,216 addresses, 203.0.0.0 to 203.255.255.255',
    'Anyone at these addresses may send calls. It is on the access list Office SBC.',
    'Allow only the addresses of your PBX.',
  ],
  'addresses-of-twilio': [
    {
      id: 'addresses-of-twilio',
      severity: 'warning',
      check: 'access-lists',
      region: 'ie1',
      code: null,
      entries: ofTwilio.entries.map((entry) => ({ entry, list: ofTwilio })),
    },
    '54.171.127.192/30 and 168.86.128.0/18 are allowed in IE1, but Twilio sends from these',
    'Your PBX does not call from there. They are on the access list Office SBC.',
    "Enter your PBX's address instead.",
  ],
  'address-not-covered': [
    {
      id: 'address-not-covered',
      severity: 'warning',
      check: 'addresses',
      region: 'ie1',
      code: 32201,
      entry: must(sbc.entries[1]),
      list: sbc,
      covered: 'none',
    },
    '203.0.113.8/32 is allowed in US1, but not in IE1',
    'It is on the access list Office SBC. Calls from this address would get 403, error 32201.',
    'Add it to an access list in IE1.',
  ],
  'no-user-name-in-common': [
    {
      id: 'no-user-name-in-common',
      severity: 'overridable-blocker',
      check: 'user-names',
      region: 'ie1',
      code: 32202,
      missing: [user],
    },
    'IE1 has none of the user names valid now',
    'Calls as sbc-admin would get 403, error 32202.',
    "Add them to a credential list in IE1. If your PBX's user changes too, give the reason below.",
  ],
  'user-name-missing': [
    { id: 'user-name-missing', severity: 'warning', check: 'user-names', region: 'ie1', code: 32202, ...user },
    'sbc-admin is a user in US1, but not in IE1',
    'It is on the credential list Office PBX. Calls as this user would get 403, error 32202.',
    'Add it to a credential list in IE1.',
  ],
  'other-kind-enforced': [
    {
      id: 'other-kind-enforced',
      severity: 'overridable-blocker',
      check: 'kinds-enforced',
      region: 'ie1',
      code: 32202,
      source: 'IP_ACL',
      target: 'CREDENTIAL_LIST',
    },
    'IE1 requires a user name and password, not a known address',
    'Calls that lack this would get 403, error 32202.',
    'Attach an access list in IE1 instead. If your PBX is already set up for this, give the reason below.',
  ],
  'both-kinds-enforced': [
    {
      id: 'both-kinds-enforced',
      severity: 'warning',
      check: 'kinds-enforced',
      region: 'ie1',
      code: 32202,
      source: 'IP_ACL',
      added: 'CREDENTIAL_LIST',
    },
    'IE1 also requires a user name and password',
    'Now a known address is enough. There, calls need both, or they get 403, error 32202.',
  ],
  'password-unknown': [
    {
      id: 'password-unknown',
      severity: 'note',
      check: 'user-names',
      region: 'ie1',
      code: 32202,
      userNames: ['sbc-admin'],
    },
    'The password of sbc-admin cannot be compared; calls fail with 32202 if it differs',
  ],
  'verified-caller-ids': [
    { id: 'verified-caller-ids', severity: 'warning', check: 'caller-ids', region: 'ie1', code: 32204 },
    'Caller IDs that are verified but not owned may be refused outside US1',
    'IE1 offers no verified caller IDs; calls that use one may fail, error 32204.',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(accessFindingText(finding))).toEqual(said)
})

it.each([
  ['198.51.100.0/24', 'none', 'Calls from these addresses would get 403'],
  ['198.51.100.0/24', 'some', 'Calls from the rest of it would get 403'],
  ['198.51.100.1', 'none', 'Calls from this address would get 403'],
] as const)('%s, allowed: %s, reads "%s"', (text, covered, part) => {
  const [finding] = cases['address-not-covered']
  const entry = { ...finding.entry, cidr: cidr(text) }
  expect(saidOf(accessFindingText({ ...finding, entry, covered }))[1]).toContain(part)
})

it('counts the passwords it cannot compare', () => {
  const [finding] = cases['password-unknown']
  expect(saidOf(accessFindingText({ ...finding, userNames: ['sbc-a', 'sbc-b'] }))).toEqual([
    'The passwords of sbc-a and sbc-b cannot be compared; calls fail with 32202 if they differ',
  ])
})
