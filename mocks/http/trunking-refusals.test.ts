import { expect, test } from 'vitest'
import { disasterRecoveryUrlCases } from '../../src/domain/cases/disaster-recovery-url.cases.ts'
import { sidOf } from '../account/sids.ts'
import { type RefusalCase, testRefusals } from '../tests/refused.ts'
import { createClient, trunking, valueAt } from '../tests/test-client.ts'

const east = sidOf.trunk('ie1/east-mountain-office')
const us1East = sidOf.trunk('us1/east-mountain-office')
const at = trunking('ie1', `/Trunks/${east}`)
const url = sidOf.originationUrl('ie1/east-mountain-office/0')
const accessList = sidOf.ipAccessControlList('ie1/east-mountain-office')
const credentialList = sidOf.credentialList('ie1/east-mountain-office')
const mainLine = sidOf.phoneNumber('+14025551212')

const trunks: readonly RefusalCase[] = [
  // The name: suffix, form, taken, reserved, sub-domains.
  ...[trunking('ie1', '/Trunks'), at].flatMap((path): RefusalCase[] => [
    [`POST ${path}`, { DomainName: 'west' }, 400, 21245],
    [`POST ${path}`, { DomainName: 'west.sip.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: 'west.pstn.dublin.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: 'pstn.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: '.pstn.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: 'we_st.pstn.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: '-west.pstn.twilio.com' }, 400, 21245],
    [`POST ${path}`, { DomainName: `${'w'.repeat(64)}.pstn.twilio.com` }, 400, 21245],
    [`POST ${path}`, { DomainName: `AC${'0'.repeat(32)}.pstn.twilio.com` }, 400, 21245],
    [`POST ${path}`, { DomainName: 'galway-claims.pstn.twilio.com' }, 400, 21248],
    [`POST ${path}`, { DomainName: 'GALWAY-CLAIMS.pstn.twilio.com' }, 400, 21248],
    [`POST ${path}`, { DomainName: 'acme.pstn.twilio.com' }, 400, 21248],
    [`POST ${path}`, { DomainName: 'main-office.pstn.twilio.com' }, 400, 21248],
    [`POST ${path}`, { DomainName: 'east-mountain-fax.pstn.twilio.com' }, 400, 21248],
    [`POST ${path}`, { DomainName: 'night.west.pstn.twilio.com' }, 400, 21247],
    // The other settings.
    [`POST ${path}`, { Secure: 'yes' }, 400, 20001],
    [`POST ${path}`, { CnamLookupEnabled: '1' }, 400, 20001],
    [`POST ${path}`, { TransferMode: 'all' }, 400, 20001],
    [`POST ${path}`, { TransferMode: '' }, 400, 20001],
    [`POST ${path}`, { TransferCallerId: 'from-me' }, 400, 20001],
    [`POST ${path}`, { DisasterRecoveryUrl: 'ftp://west.example' }, 400, 20001],
    [`POST ${path}`, { DisasterRecoveryUrl: 'west.example' }, 400, 20001],
    [`POST ${path}`, { DisasterRecoveryMethod: 'PUT' }, 400, 20001],
  ]),
  [`POST ${at}/Recording`, { Mode: 'record' }, 400, 20001],
  [`POST ${at}/Recording`, { Trim: 'true' }, 400, 20001],
  [`POST ${at}/Recording`, { Mode: 'do-not-record', Trim: '' }, 400, 20001],
]

const full = { Weight: '10', Priority: '10', Enabled: 'true', FriendlyName: 'PBX', SipUrl: 'sip:pbx.example' }
const without = (name: keyof typeof full) => Object.fromEntries(Object.entries(full).filter(([key]) => key !== name))

const originationUrls: readonly RefusalCase[] = [
  [`POST ${at}/OriginationUrls`, {}, 400, 20001],
  ...(['Weight', 'Priority', 'Enabled', 'FriendlyName', 'SipUrl'] as const).map((name): RefusalCase => [
    `POST ${at}/OriginationUrls`,
    without(name),
    400,
    20001,
  ]),
  ...[`${at}/OriginationUrls`, `${at}/OriginationUrls/${url}`].flatMap((path): RefusalCase[] => [
    [`POST ${path}`, { ...full, SipUrl: 'http://pbx.example' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'tel:+14025551212' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'pbx.example' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'sip:' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'sip:desk@' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'sip:pbx.example:0' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: 'sip:pbx.example:65536' }, 400, 20001],
    [`POST ${path}`, { ...full, SipUrl: '' }, 400, 20001],
    [`POST ${path}`, { ...full, Priority: '-1' }, 400, 20001],
    [`POST ${path}`, { ...full, Priority: '65536' }, 400, 20001],
    [`POST ${path}`, { ...full, Priority: '1.5' }, 400, 20001],
    [`POST ${path}`, { ...full, Priority: 'first' }, 400, 20001],
    [`POST ${path}`, { ...full, Weight: '-1' }, 400, 20001],
    [`POST ${path}`, { ...full, Weight: '65536' }, 400, 20001],
    [`POST ${path}`, { ...full, Weight: '' }, 400, 20001],
    [`POST ${path}`, { ...full, Enabled: 'on' }, 400, 20001],
    [`POST ${path}`, { ...full, FriendlyName: '' }, 400, 20001],
    [`POST ${path}`, { ...full, FriendlyName: 'x'.repeat(65) }, 400, 20001],
  ]),
]

const attachments: readonly RefusalCase[] = [
  [`POST ${at}/IpAccessControlLists`, {}, 400, 20001],
  [`POST ${at}/IpAccessControlLists`, { IpAccessControlListSid: 'AL71' }, 400, 20001],
  [`POST ${at}/IpAccessControlLists`, { IpAccessControlListSid: credentialList }, 400, 20001],
  [`POST ${at}/IpAccessControlLists`, { IpAccessControlListSid: accessList }, 400, 21245],
  [
    `POST ${at}/IpAccessControlLists`,
    { IpAccessControlListSid: sidOf.ipAccessControlList('us1/galway-claims') },
    404,
    20404,
  ],
  [`POST ${at}/CredentialLists`, {}, 400, 20001],
  [`POST ${at}/CredentialLists`, { CredentialListSid: accessList }, 400, 20001],
  [`POST ${at}/CredentialLists`, { CredentialListSid: credentialList }, 400, 21245],
  [`POST ${at}/CredentialLists`, { CredentialListSid: sidOf.credentialList('us1/galway-claims') }, 404, 20404],
  [`POST ${at}/PhoneNumbers`, {}, 400, 20001],
  [`POST ${at}/PhoneNumbers`, { PhoneNumberSid: '+14025551212' }, 400, 20001],
  [`POST ${at}/PhoneNumbers`, { PhoneNumberSid: `PN${'0'.repeat(32)}` }, 404, 20404],
]

/** Malformed and unknown SIDs and those of other Regions get the same 404. */
const notThere: readonly RefusalCase[] = [
  'TK71',
  `TK${'0'.repeat(32)}`,
  us1East,
  accessList,
  east.toLowerCase(),
].flatMap((sid): RefusalCase[] => {
  const trunk = trunking('ie1', `/Trunks/${sid}`)
  return [
    [`GET ${trunk}`, {}, 404, 20404],
    [`POST ${trunk}`, { FriendlyName: 'West' }, 404, 20404],
    [`DELETE ${trunk}`, {}, 404, 20404],
    [`POST ${trunk}/Recording`, { Mode: 'do-not-record' }, 404, 20404],
    [`POST ${trunk}/OriginationUrls`, full, 404, 20404],
    [`POST ${trunk}/OriginationUrls/${url}`, { Weight: '1' }, 404, 20404],
    [`DELETE ${trunk}/OriginationUrls/${url}`, {}, 404, 20404],
    [`POST ${trunk}/IpAccessControlLists`, { IpAccessControlListSid: accessList }, 404, 20404],
    [`DELETE ${trunk}/IpAccessControlLists/${accessList}`, {}, 404, 20404],
    [`POST ${trunk}/CredentialLists`, { CredentialListSid: credentialList }, 404, 20404],
    [`DELETE ${trunk}/CredentialLists/${credentialList}`, {}, 404, 20404],
    [`POST ${trunk}/PhoneNumbers`, { PhoneNumberSid: mainLine }, 404, 20404],
    [`DELETE ${trunk}/PhoneNumbers/${mainLine}`, {}, 404, 20404],
  ]
})

testRefusals([
  ...trunks,
  ...originationUrls,
  ...attachments,
  ...notThere,
  [`POST ${at}/OriginationUrls/OU71`, { Weight: '1' }, 404, 20404],
  [`DELETE ${at}/OriginationUrls/${sidOf.originationUrl('us1/east-mountain-office/0')}`, {}, 404, 20404],
  [`DELETE ${at}/IpAccessControlLists/${sidOf.ipAccessControlList('ie1/galway-claims')}`, {}, 404, 20404],
  [`DELETE ${at}/CredentialLists/${accessList}`, {}, 404, 20404],
  [`DELETE ${at}/PhoneNumbers/${sidOf.phoneNumber('+14025550190')}`, {}, 404, 20404],
  [`POST ${at}/PhoneNumbers/${mainLine}`, {}, 405, 20004],
  [`POST ${at}/IpAccessControlLists/${accessList}`, {}, 405, 20004],
  [`DELETE ${at}/Recording`, {}, 405, 20004],
  [`DELETE ${trunking('ie1', '/Trunks')}`, {}, 405, 20004],
  [`POST ${at}/Nothing`, {}, 404, 20404],
])

test.each(disasterRecoveryUrlCases)('the Disaster Recovery URL %j is accepted: %s', async (recoveryUrl, isTaken) => {
  const { post } = createClient()
  const { status, body } = await post(at, { DisasterRecoveryUrl: recoveryUrl })
  expect(isTaken ? status : [status, valueAt(body, 'code')]).toEqual(isTaken ? 200 : [400, 20001])
})
