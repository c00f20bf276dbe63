import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from './facts.ts'
import {
  accessList,
  configuration,
  credentialList,
  eastMountain,
  eastMountainFacts,
  implicit,
  numberAt,
  numberFacts,
  office,
  originationUrl,
  propagatingTo,
  regionUnread,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from './facts-fixture.ts'
import type { FindingId, Severity } from './finding.ts'
import { preflightAll } from './planned-reroutes.ts'
import type { RegionCode } from './region.ts'
import type { RouteSubject } from './route.ts'

const east = eastMountainFacts()
const termination: RouteSubject = { leg: 'termination', domainName: eastMountain }
const origination: RouteSubject = { leg: 'origination', number: office }

const check = (facts: TrunkFacts, subjects: readonly RouteSubject[], target: RegionCode = 'ie1') =>
  preflightAll({ subjects, target }, facts)

type Case = readonly [string, RouteSubject, TrunkFacts, FindingId, Severity, number | null]

/** Each line of "Re-routing, safely". */
const cases: readonly Case[] = [
  // blockers
  ['no instance in the target', termination, withInstance(east, 'ie1', null), 'no-instance', 'blocker', null],
  [
    'no list attached',
    termination,
    withParts(east, 'ie1', { ipAccessControlLists: [], credentialLists: [] }),
    'no-list-attached',
    'blocker',
    32200,
  ],
  [
    'the attached access lists are empty',
    termination,
    withParts(east, 'ie1', { ipAccessControlLists: [accessList('ie1', [])] }),
    'access-lists-empty',
    'blocker',
    32201,
  ],
  [
    'the attached credential lists are empty',
    termination,
    withParts(east, 'ie1', { credentialLists: [credentialList('ie1', [])] }),
    'credential-lists-empty',
    'blocker',
    32202,
  ],
  [
    'the number has no configuration there',
    origination,
    withNumber(east, { configurations: { ie1: null } }),
    'number-not-configured',
    'blocker',
    null,
  ],
  [
    'the number has neither trunk nor webhook there',
    origination,
    withNumber(east, { configurations: { ie1: configuration('ie1', { trunkSid: null }) } }),
    'number-not-connected',
    'blocker',
    null,
  ],
  [
    'no origination URI is enabled',
    origination,
    withParts(east, 'ie1', { originationUrls: [] }),
    'no-enabled-origination-url',
    'blocker',
    32010,
  ],
  // those that the operator can override
  [
    'no address is valid in both',
    termination,
    withParts(east, 'ie1', { ipAccessControlLists: [accessList('ie1', ['198.51.100.1'])] }),
    'no-address-covered',
    'overridable-blocker',
    32201,
  ],
  [
    'no user name is valid in both',
    termination,
    withParts(east, 'ie1', { credentialLists: [credentialList('ie1', ['other'])] }),
    'no-user-name-in-common',
    'overridable-blocker',
    32202,
  ],
  [
    'a webhook answers the number',
    origination,
    withNumber(east, {
      configurations: { ie1: configuration('ie1', { trunkSid: null, voiceUrl: 'https://a.example' }) },
    }),
    'number-answered-by-webhook',
    'overridable-blocker',
    null,
  ],
  [
    'only a Disaster Recovery URL is left',
    origination,
    withParts(withInstance(east, 'ie1', { disasterRecoveryUrl: 'https://dr.example' }), 'ie1', { originationUrls: [] }),
    'only-disaster-recovery',
    'overridable-blocker',
    32010,
  ],
  [
    'the target could not be read',
    termination,
    regionUnread(east, 'ie1'),
    'target-not-read',
    'overridable-blocker',
    null,
  ],
  // warnings
  [
    'an address of the source is lacking',
    termination,
    withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', ['203.0.113.7', '203.0.113.8'])] }),
    'address-not-covered',
    'warning',
    32201,
  ],
  [
    'a user name of the source is lacking',
    termination,
    withParts(east, 'us1', { credentialLists: [credentialList('us1', ['office-pbx', 'branch'])] }),
    'user-name-missing',
    'warning',
    32202,
  ],
  [
    'both kinds are enforced, one now',
    termination,
    withParts(east, 'us1', { credentialLists: [] }),
    'both-kinds-enforced',
    'warning',
    32202,
  ],
  [
    'secure trunking differs',
    termination,
    withInstance(east, 'ie1', { secure: true }),
    'secure-differs',
    'warning',
    32208,
  ],
  [
    'the transport differs',
    origination,
    withParts(east, 'ie1', { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7;transport=tls')] }),
    'transport-differs',
    'warning',
    32011,
  ],
  [
    'the number is on another trunk there',
    origination,
    withNumber(east, { configurations: { ie1: configuration('ie1', { trunkSid: trunkSid('ie1', 'west') }) } }),
    'number-on-another-trunk',
    'warning',
    null,
  ],
  [
    'calls leave from another edge',
    origination,
    withParts(east, 'ie1', { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7;edge=dublin')] }),
    'egress-edge-differs',
    'warning',
    32011,
  ],
  ['caller IDs are verified but not owned', termination, east, 'verified-caller-ids', 'warning', 32204],
  [
    'a change of the route is propagating',
    termination,
    { ...east, terminationRoute: propagatingTo('us1') },
    'still-propagating',
    'warning',
    null,
  ],
  ['the source could not be read', termination, regionUnread(east, 'us1'), 'source-not-read', 'warning', null],
  // notes
  ['the password of a common user name is unknown', termination, east, 'password-unknown', 'note', 32202],
  [
    'recording differs',
    termination,
    withInstance(east, 'ie1', { recording: { mode: 'record-from-answer', trim: 'do-not-trim' } }),
    'recording-differs',
    'note',
    null,
  ],
  [
    'transfer differs',
    termination,
    withInstance(east, 'ie1', { transferMode: 'enable-all' }),
    'transfer-differs',
    'note',
    null,
  ],
  [
    'CNAM lookup differs',
    origination,
    withInstance(east, 'ie1', { cnamLookupEnabled: true }),
    'cnam-lookup-differs',
    'note',
    null,
  ],
  [
    'the Disaster Recovery URL differs',
    origination,
    withInstance(east, 'ie1', { disasterRecoveryUrl: 'https://dr.example' }),
    'disaster-recovery-differs',
    'note',
    null,
  ],
  ['the legs will be in two Regions', termination, east, 'legs-in-two-regions', 'note', null],
  ['the route was never set', termination, { ...east, terminationRoute: implicit }, 'implicit-route', 'note', null],
  [
    'media leaves through another edge than the Region’s own',
    origination,
    withParts(east, 'ie1', { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7;edge=ashburn')] }),
    'media-leaves-elsewhere',
    'note',
    null,
  ],
]

describe('every check of a re-route', () => {
  it.each(cases)('%s', (_, subject, facts, id, severity, code) => {
    expect(check(facts, [subject])).toContainEqual(expect.objectContaining({ id, severity, code }))
  })

  it.each(cases)('%s: found for both legs together too, and of whom', (_, subject, facts, id) => {
    if (id === 'legs-in-two-regions') return
    const found = check(facts, [termination, origination]).find((finding) => finding.id === id)
    expect(found?.subjects).toContainEqual(subject)
  })
})

describe('several at once', () => {
  const second = numberFacts({ number: numberAt(1) })
  const facts = { ...east, numbers: [...east.numbers, second] }
  const numbers: readonly RouteSubject[] = [origination, { leg: 'origination', number: numberAt(1) }]

  it('say once what they share', () => {
    const found = check(facts, numbers)
    expect(new Set(found.map((finding) => JSON.stringify(finding))).size).toBe(found.length)
    expect(found.find(({ check: what }) => what === 'origination-urls')?.subjects).toEqual(numbers)
  })

  it('leave no leg behind, together', () => {
    expect(
      check(facts, [termination, ...numbers]).filter(({ check: what }) => what === 'legs-afterwards'),
    ).toMatchObject([{ id: 'passed' }])
    expect(check(facts, numbers).some(({ id }) => id === 'legs-in-two-regions')).toBe(true)
  })

  it('name the one of them that a finding is about', () => {
    const dead = {
      ...facts,
      numbers: [...east.numbers, { ...second, configurations: { ...second.configurations, ie1: null } }],
    }
    expect(check(dead, numbers).find(({ id }) => id === 'number-not-configured')?.subjects).toEqual([numbers[1]])
  })

  it('are worst first', () => {
    const found = check(regionUnread(facts, 'us1'), [termination, ...numbers])
    const order = ['blocker', 'overridable-blocker', 'warning', 'note', 'not-checked', 'passed']
    const ranks = found.map(({ severity }) => order.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

it('an operator can leave a Region that does not answer: nothing blocks the way out', () => {
  const out = { ...regionUnread(east, 'ie1'), terminationRoute: { ...propagatingTo('ie1'), dateUpdated: east.now } }
  const found = check(out, [termination, origination], 'us1')
  expect(found.filter(({ severity }) => severity.endsWith('blocker'))).toEqual([])
})
