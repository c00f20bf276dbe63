import { describe, expect, it, test } from 'vitest'
import { findEdge } from '../domain/edge.ts'
import {
  accessList,
  cidr,
  credentialList,
  eastMountain,
  instance,
  must,
  now,
  office,
  trunkSid,
} from '../domain/facts-fixture.ts'
import type { Finding, FindingId } from '../domain/finding.ts'
import { later, minutes } from '../domain/instant.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { findingText } from './finding-text.ts'

const termination: ReroutePlan = { subject: { leg: 'termination', domainName: eastMountain }, target: 'ie1' }
const origination: ReroutePlan = { subject: { leg: 'origination', number: office }, target: 'ie1' }

const sbc = accessList('us1', ['203.0.113.7', '203.0.113.8'])
const entries = sbc.entries.map((entry) => ({ entry, list: sbc }))
const users = credentialList('us1', ['sbc-admin'])
const user = { userName: 'sbc-admin', list: users }
const dublin = must(findEdge('dublin'))
const ashburn = must(findEdge('ashburn'))
const until = later(now, minutes(3))
const { recording, transferMode, transferCallerId, disasterRecoveryUrl, disasterRecoveryMethod } = instance('us1')
const differs = { region: 'ie1', sourceRegion: 'us1' } as const

/** Each id with what is said of it: the title, the consequence, then what mends it. */
const termFindings: { readonly [Id in FindingId]?: readonly [Finding, string, string?, string?] } = {
  passed: [
    { id: 'passed', severity: 'passed', check: 'instance', region: 'ie1', code: null },
    'This trunk has an instance there',
  ],
  'not-checked': [
    { id: 'not-checked', severity: 'not-checked', check: 'user-names', region: 'us1', code: null },
    'User names: not checked',
    'Not read in US1.',
  ],
  'target-not-read': [
    {
      id: 'target-not-read',
      severity: 'overridable-blocker',
      check: 'instance',
      region: 'ie1',
      code: null,
      checks: ['instance', 'list-attached'],
    },
    'IE1 could not be read',
    'What would make all calls fail there cannot be excluded: instance and list attached.',
    'Check again when IE1 answers, or say why you re-route all the same.',
  ],
  'source-not-read': [
    { id: 'source-not-read', severity: 'warning', check: 'source', region: 'us1', code: null, checks: ['addresses'] },
    'What calls use now, in US1, could not be read',
    'Not compared with IE1: addresses.',
  ],
  'source-without-instance': [
    { id: 'source-without-instance', severity: 'note', check: 'source', region: 'us1', code: null, reaches: null },
    'US1 has nothing of this trunk that takes these calls now',
    'There is no instance there. There is nothing to compare with IE1.',
  ],
  'already-active': [
    { id: 'already-active', severity: 'note', check: 'route', region: 'ie1', code: null },
    'Already active in IE1',
    'Nothing would change.',
  ],
  'still-propagating': [
    {
      id: 'still-propagating',
      severity: 'warning',
      check: 'propagation',
      region: 'ie1',
      code: null,
      until,
      former: 'au1',
      returning: false,
    },
    'A change of this route is propagating until 14:03',
    'Until then calls may still land in AU1. A second change is accepted, and takes up to 5 minutes more.',
  ],
  'implicit-route': [
    { id: 'implicit-route', severity: 'note', check: 'route', region: 'ie1', code: null },
    'The route was never set: US1 by default',
    'Once written, a route cannot be removed: going back leaves an explicit US1.',
  ],
  'legs-in-two-regions': [
    {
      id: 'legs-in-two-regions',
      severity: 'note',
      check: 'legs-afterwards',
      region: 'ie1',
      code: null,
      termination: 'ie1',
      numbersIn: [{ region: 'us1', count: 1 }],
    },
    'The legs will be in two Regions',
    'A fact, no fault: calls from your PBX in IE1, calls to your numbers in US1.',
  ],
  'no-instance': [
    { id: 'no-instance', severity: 'blocker', check: 'instance', region: 'ie1', code: null },
    'No instance of this trunk in IE1',
    'Every call from your PBX would be refused with 404, without a record (assumed: Twilio does not document it).',
    'IE1 needs an instance with this domain name, and lists that let your PBX in.',
  ],
  'no-list-attached': [
    { id: 'no-list-attached', severity: 'blocker', check: 'list-attached', region: 'ie1', code: 32200 },
    'No access list and no credential list is attached in IE1',
    'Every call from your PBX would be refused, error 32200.',
    'Attach a list that lets your PBX in to the IE1 instance.',
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
    'It lets no address in, so every call would fail with 403, error 32201.',
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
    'They let no user in, so every call would fail with 403, error 32202.',
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
    'IE1 lets in none of the addresses that are let in now',
    'Calls from 203.0.113.7/32 and 203.0.113.8/32 would get 403, error 32201.',
    "Add them to an access list in IE1. If your PBX's address changes too, say so below.",
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
    '203.0.113.8/32 is allowed in US1, not in IE1',
    'On the access list Office SBC. Calls from this address would get 403, error 32201.',
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
    'IE1 knows none of the user names that are valid now',
    'Calls as sbc-admin would get 403, error 32202.',
    "Add them to a credential list in IE1. If your PBX's user changes too, say so below.",
  ],
  'user-name-missing': [
    { id: 'user-name-missing', severity: 'warning', check: 'user-names', region: 'ie1', code: 32202, ...user },
    'sbc-admin is a user in US1, not in IE1',
    'On the credential list Office PBX. Calls as this user would get 403, error 32202.',
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
    'IE1 asks for a user name and password, not for a known address',
    'What lets your PBX in now is not asked for there: 403, error 32202.',
    'Attach an access list in IE1 instead. If your PBX is set up for it already, say so below.',
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
    'IE1 asks for a user name and password too',
    'Now a known address is enough; there both are enforced, else 403, error 32202.',
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
    'Same user name: Twilio never shows passwords; 32202 if they differ',
    'sbc-admin.',
  ],
  'verified-caller-ids': [
    { id: 'verified-caller-ids', severity: 'warning', check: 'caller-ids', region: 'ie1', code: 32204 },
    'Caller IDs that are verified but not owned may be refused outside US1',
    'IE1 offers no verified caller IDs; calls that show one may fail, error 32204.',
  ],
  'secure-differs': [
    {
      id: 'secure-differs',
      severity: 'warning',
      check: 'secure-trunking',
      code: 32208,
      transportCode: 32209,
      source: false,
      target: true,
      ...differs,
    },
    'Secure trunking: off in US1, on in IE1',
    'A PBX that sends media without SRTP, or signals without TLS, is refused, error 32208, 32209.',
  ],
  'recording-differs': [
    {
      id: 'recording-differs',
      severity: 'note',
      check: 'recording',
      code: null,
      source: recording,
      target: { mode: 'record-from-answer-dual', trim: 'trim-silence' },
      ...differs,
    },
    'Recording: off in US1, from answer, two channels, silence trimmed in IE1',
  ],
  'transfer-differs': [
    {
      id: 'transfer-differs',
      severity: 'note',
      check: 'transfer',
      code: null,
      source: { transferMode, transferCallerId },
      target: { transferMode: 'sip-only', transferCallerId: 'from-transferor' },
      ...differs,
    },
    "Call transfer: disabled, transferee's caller ID in US1, SIP only, transferor's caller ID in IE1",
  ],
}

const origFindings: { readonly [Id in FindingId]?: readonly [Finding, string, string?, string?] } = {
  'number-not-configured': [
    { id: 'number-not-configured', severity: 'blocker', check: 'number', region: 'ie1', code: null },
    'The number has no configuration in IE1',
    'Calls to it would be "not connected", without a record anywhere: the line would be dead.',
    "Associate the number with this trunk's instance in IE1.",
  ],
  'number-not-connected': [
    { id: 'number-not-connected', severity: 'blocker', check: 'number', region: 'ie1', code: null },
    'The number has neither a trunk nor a webhook in IE1',
    'Calls to it would be "not connected", without a record anywhere: the line would be dead.',
    "Associate the number with this trunk's instance in IE1.",
  ],
  'number-answered-by-webhook': [
    {
      id: 'number-answered-by-webhook',
      severity: 'overridable-blocker',
      check: 'number',
      region: 'ie1',
      code: null,
      url: 'https://voicemail.example/answer',
    },
    'In IE1 a webhook answers the number, not a trunk',
    'Calls would go to https://voicemail.example/answer, not to your PBX.',
    "Associate the number with this trunk's instance in IE1. If the webhook is meant, say so below.",
  ],
  'number-on-another-trunk': [
    {
      id: 'number-on-another-trunk',
      severity: 'warning',
      check: 'number',
      region: 'ie1',
      code: null,
      trunkSid: trunkSid('ie1', 'other'),
    },
    `${trunkSid('ie1', 'other')} is the number's trunk in IE1, not this one`,
    'Calls would go where that trunk sends them; it is not checked here.',
    "Associate the number with this trunk's instance in IE1.",
  ],
  'no-enabled-origination-url': [
    { id: 'no-enabled-origination-url', severity: 'blocker', check: 'origination-urls', region: 'ie1', code: 32010 },
    'No origination URI is enabled in IE1',
    'Every call to the number would fail, error 32010, without a record.',
    'The IE1 instance needs an enabled origination URI that leads to your PBX.',
  ],
  'only-disaster-recovery': [
    {
      id: 'only-disaster-recovery',
      severity: 'overridable-blocker',
      check: 'origination-urls',
      region: 'ie1',
      code: 32010,
      disasterRecoveryUrl: 'https://fallback.example/twiml',
    },
    'No origination URI is enabled in IE1, only a Disaster Recovery URL',
    'Calls would be answered by https://fallback.example/twiml (assumed: Twilio does not document it), else fail, error 32010.',
    'The IE1 instance needs an enabled origination URI. If the Disaster Recovery URL is meant, say so below.',
  ],
  'egress-edge-differs': [
    {
      id: 'egress-edge-differs',
      severity: 'warning',
      check: 'egress-edge',
      code: 32011,
      source: [ashburn],
      target: [dublin],
      added: [dublin],
      ...differs,
    },
    'Calls to your PBX will leave Twilio from Dublin',
    "Allow Dublin's signalling and media addresses on your firewall first, else 32011. Now they leave from Ashburn.",
  ],
  'media-leaves-elsewhere': [
    {
      id: 'media-leaves-elsewhere',
      severity: 'note',
      check: 'media-edge',
      region: 'ie1',
      code: null,
      edges: [null],
      home: 'dublin',
    },
    'Media leaves through the edge where they arrive, not only through Dublin',
    "Dublin is IE1's own edge. It matters for isolation only.",
  ],
  'transport-differs': [
    {
      id: 'transport-differs',
      severity: 'warning',
      check: 'transport',
      code: 32011,
      source: ['udp'],
      target: ['tls', 'tcp'],
      ...differs,
    },
    'Calls come over TLS or TCP from IE1, over UDP now',
    'Your PBX must take them so, else they fail, error 32011.',
  ],
  'cnam-lookup-differs': [
    {
      id: 'cnam-lookup-differs',
      severity: 'note',
      check: 'cnam-lookup',
      code: null,
      source: true,
      target: false,
      ...differs,
    },
    'CNAM lookup: on in US1, off in IE1',
  ],
  'disaster-recovery-differs': [
    {
      id: 'disaster-recovery-differs',
      severity: 'note',
      check: 'disaster-recovery',
      code: null,
      source: { disasterRecoveryUrl, disasterRecoveryMethod },
      target: { disasterRecoveryUrl: 'https://fallback.example/twiml', disasterRecoveryMethod: 'GET' },
      ...differs,
    },
    'Disaster recovery: none in US1, GET https://fallback.example/twiml in IE1',
  ],
}

const said = (finding: Finding, plan: ReroutePlan) => {
  const { lead, title, consequence, mend } = findingText(finding, plan)
  return [[lead, title].filter((part) => part !== null).join(' '), consequence ?? undefined, mend ?? undefined]
}

describe('every finding is said in words', () => {
  it.each(Object.entries(termFindings))('of termination: %s', (_id, [finding, ...words]) => {
    expect(said(finding, termination)).toEqual([words[0], words[1], words[2]])
  })

  it.each(Object.entries(origFindings))('of origination: %s', (_id, [finding, ...words]) => {
    expect(said(finding, origination)).toEqual([words[0], words[1], words[2]])
  })
})
