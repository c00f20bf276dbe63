import { expect, it } from 'vitest'
import { findEdge } from '../../domain/base/edge.ts'
import { must, trunkSid } from '../../domain/account/facts-fixture.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'
import { originationFindingText } from './finding-text-origination.ts'

const dublin = must(findEdge('dublin'))
const ashburn = must(findEdge('ashburn'))
const differs = { region: 'ie1', sourceRegion: 'us1' } as const

const unreachable = [
  { sipUrl: 'sip:10.0.0.7:5060', host: '10.0.0.7', why: { kind: 'closed', range: 'private' } },
] as const

const about = { leg: 'origination', target: 'ie1' } as const

/** For each finding: the heading, the consequence and the fix. */
const cases: FindingCases<Parameters<typeof originationFindingText>[0]> = {
  'number-not-configured': [
    { id: 'number-not-configured', severity: 'blocker', check: 'number', region: 'ie1', code: null },
    'The number has no configuration in IE1',
    'Calls to it would be "not connected" and leave no call record and no alert.',
    "Associate the number with this trunk's instance in IE1.",
  ],
  'number-not-connected': [
    { id: 'number-not-connected', severity: 'blocker', check: 'number', region: 'ie1', code: null },
    'The number has neither a trunk nor a webhook in IE1',
    'Calls to it would be "not connected" and leave no call record and no alert.',
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
    "Associate the number with this trunk's instance in IE1. If the webhook is intended, give the reason below.",
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
    'Calls would go where that trunk sends them. This preflight does not check that trunk.',
    "Associate the number with this trunk's instance in IE1.",
  ],
  'no-enabled-origination-url': [
    { id: 'no-enabled-origination-url', severity: 'blocker', check: 'origination-urls', region: 'ie1', code: 32010 },
    'No origination URI is enabled in IE1',
    'Every call to the number would fail, error 32010, and leave no call record.',
    'The IE1 instance needs an enabled origination URI that leads to your PBX.',
  ],
  'no-reachable-origination-url': [
    {
      id: 'no-reachable-origination-url',
      severity: 'blocker',
      check: 'origination-urls',
      region: 'ie1',
      code: 32011,
      unreachable,
    },
    'No PBX can answer at the enabled origination URIs in IE1',
    '10.0.0.7 is a private address. Every call to the number would fail, error 32011.',
    'The IE1 instance needs an origination URI with the public host of your PBX.',
  ],
  'some-urls-unreachable': [
    {
      id: 'some-urls-unreachable',
      severity: 'warning',
      check: 'origination-urls',
      region: 'ie1',
      code: 32011,
      unreachable,
    },
    'No PBX can answer at sip:10.0.0.7:5060',
    '10.0.0.7 is a private address. Calls sent there get no response; after 4 s Twilio tries the other URIs.',
    'Correct the host, or turn the URI off.',
  ],
  'only-disaster-recovery': [
    {
      id: 'only-disaster-recovery',
      severity: 'overridable-blocker',
      check: 'origination-urls',
      region: 'ie1',
      code: 32010,
      disasterRecoveryUrl: 'https://fallback.example/twiml',
      unreachable: [],
    },
    'No origination URI is enabled in IE1, only a Disaster Recovery URL',
    'Calls would be answered by https://fallback.example/twiml (assumed: Twilio does not document it), or fail, error 32010.',
    'The IE1 instance needs an enabled origination URI. If the Disaster Recovery URL is intended, give the reason below.',
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
    "First allow Dublin's signalling and media addresses on your firewall, or calls fail with 32011. Now they leave from Ashburn.",
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
    'Media leaves through the edge where calls arrive, not only through Dublin',
    "Dublin is IE1's own edge. This matters for isolation only.",
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
    'IE1 uses TLS or TCP; US1 uses UDP',
    'Your PBX must accept calls over TLS or TCP, or they fail, error 32011.',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(originationFindingText(finding, about))).toEqual(said)
})

it('calls to a URI without an edge may leave from any edge', () => {
  const [finding] = cases['egress-edge-differs']
  expect(saidOf(originationFindingText({ ...finding, added: [null] }, about))).toEqual([
    'Calls to your PBX will leave Twilio from the edge where calls arrive',
    "First allow every edge's signalling and media addresses on your firewall, or calls fail with 32011. Now they leave from Ashburn.",
  ])
})
