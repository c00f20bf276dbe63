import { describe, expect, it } from 'vitest'
import type { InstanceParts, TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  credentialList,
  eastMountain,
  eastMountainFacts,
  regionUnread,
  settledIn,
  withInstance,
  withParts,
} from '../account/facts-fixture.ts'
import type { Finding, FindingId, FindingOf } from './finding.ts'
import { preflight } from './preflight.ts'
import type { RegionCode } from '../base/region.ts'

const east = eastMountainFacts()
const run = (facts: TrunkFacts, target: RegionCode = 'ie1') =>
  preflight({ subject: { leg: 'termination', domainName: eastMountain }, target }, facts)

/** What every re-route of this trunk's termination to IE1 says. */
const usual: readonly FindingId[] = [
  'verified-caller-ids',
  'cps-unknown',
  'password-unknown',
  'legs-in-two-regions',
  'passed',
]
const unusual = (facts: TrunkFacts) =>
  run(facts)
    .filter(({ id }) => !usual.includes(id))
    .map(({ severity, id, code }) => `${severity}: ${id} ${code}`)

const find = <Id extends FindingId>(facts: TrunkFacts, id: Id): readonly FindingOf<Id>[] =>
  run(facts).filter((finding: Finding): finding is FindingOf<Id> => finding.id === id)

const source = (read: Partial<InstanceParts>) => withParts(east, 'us1', read)
const target = (read: Partial<InstanceParts>) => withParts(east, 'ie1', read)
const addresses = (region: RegionCode, ...cidrs: readonly string[]) => ({
  ipAccessControlLists: cidrs.length === 0 ? [] : [accessList(region, cidrs)],
})
const users = (region: RegionCode, ...names: readonly string[]) => ({
  credentialLists: names.length === 0 ? [] : [credentialList(region, names)],
})

it('warns of wide entries and of Twilio’s own addresses for as long as a list has them', () => {
  const facts = target(addresses('ie1', '203.0.113.0/24', '0.0.0.0/0', '64.0.0.0/8', '54.171.127.193'))
  expect(
    find(facts, 'wide-addresses').flatMap(({ entries }) => entries.map(({ entry }) => entry.cidr.address)),
  ).toEqual(['0.0.0.0', '64.0.0.0'])
  expect(find(facts, 'addresses-of-twilio')).toMatchObject([{ severity: 'warning', entries: [{}] }])
  expect(find(target(addresses('ie1', '203.0.0.0/9')), 'wide-addresses')).toEqual([])
})

it('finds nothing to block East Mountain Office', () => {
  expect(run(east).map(({ severity, id, check }) => `${severity}: ${id} (${check})`)).toEqual([
    'warning: verified-caller-ids (caller-ids)',
    'note: password-unknown (user-names)',
    'note: cps-unknown (capacity)',
    'note: legs-in-two-regions (legs-afterwards)',
    'passed: passed (instance)',
    'passed: passed (list-attached)',
    'passed: passed (access-lists)',
    'passed: passed (credential-lists)',
    'passed: passed (kinds-enforced)',
    'passed: passed (addresses)',
    'passed: passed (user-names)',
    'passed: passed (secure-trunking)',
    'passed: passed (recording)',
    'passed: passed (transfer)',
    'passed: passed (route)',
    'passed: passed (propagation)',
  ])
})

describe('blockers', () => {
  it.each<readonly [string, readonly string[], TrunkFacts]>([
    ['no instance in the target', ['blocker: no-instance null'], withInstance(east, 'ie1', null)],
    ['no list attached', ['blocker: no-list-attached 32200'], target({ ...addresses('ie1'), ...users('ie1') })],
    [
      'no list attached, by auth_type_set alone',
      ['blocker: no-list-attached 32200'],
      withInstance({ ...east, parts: {} }, 'ie1', { authTypes: [] }),
    ],
    [
      'only empty access lists',
      ['blocker: access-lists-empty 32201'],
      target({ ipAccessControlLists: [accessList('ie1', []), accessList('ie1', [], 'Spare')] }),
    ],
    [
      'only empty credential lists',
      ['blocker: credential-lists-empty 32202'],
      target({ credentialLists: [credentialList('ie1', [])] }),
    ],
    [
      'no address of the source allowed',
      ['overridable-blocker: no-address-covered 32201'],
      target(addresses('ie1', '198.51.100.7')),
    ],
    [
      'no user name of the source known',
      ['overridable-blocker: no-user-name-in-common 32202'],
      target(users('ie1', 'someone')),
    ],
    [
      'users instead of addresses',
      ['overridable-blocker: other-kind-enforced 32202'],
      withParts(source(users('us1')), 'ie1', addresses('ie1')),
    ],
    [
      'addresses instead of users',
      ['overridable-blocker: other-kind-enforced 32201'],
      withParts(source(addresses('us1')), 'ie1', users('ie1')),
    ],
  ])('%s', (_, expected, facts) => {
    expect(unusual(facts)).toEqual(expected)
  })
})

describe('warnings', () => {
  it.each<readonly [string, readonly string[], TrunkFacts]>([
    [
      'one address of two, named',
      ['warning: address-not-covered 32201'],
      source(addresses('us1', '203.0.113.7', '203.0.113.8')),
    ],
    ['an address covered in part', ['warning: address-not-covered 32201'], source(addresses('us1', '203.0.113.6/31'))],
    [
      'two user names of three',
      ['warning: user-name-missing 32202', 'warning: user-name-missing 32202'],
      source(users('us1', 'office-pbx', 'a', 'b')),
    ],
    ['user names asked for beside addresses', ['warning: both-kinds-enforced 32202'], source(users('us1'))],
    ['addresses asked for beside user names', ['warning: both-kinds-enforced 32201'], source(addresses('us1'))],
    ['encryption demanded', ['warning: secure-differs 32208'], withInstance(east, 'ie1', { secure: true })],
    ['encryption refused', ['warning: secure-differs 32207'], withInstance(east, 'us1', { secure: true })],
  ])('%s', (_, expected, facts) => {
    expect(unusual(facts)).toEqual(expected)
  })

  it.each([
    ['us1', 'ie1', true],
    ['us1', 'au1', true],
    ['ie1', 'us1', false],
    ['ie1', 'au1', false],
  ] as const)('verified caller IDs, from %s to %s: %s', (from, to, expected) => {
    const facts = withInstance({ ...east, terminationRoute: settledIn(from) }, 'au1', {})
    const codes = run(facts, to).flatMap(({ id, code }) => (id === 'verified-caller-ids' ? code : []))
    expect(codes).toEqual(expected ? [32204] : [])
  })

  it('include signalling without TLS if the target is secure', () => {
    expect(find(withInstance(east, 'ie1', { secure: true }), 'secure-differs')).toMatchObject([
      { source: false, target: true, transportCode: 32209 },
    ])
    expect(find(withInstance(east, 'us1', { secure: true }), 'secure-differs')).toMatchObject([
      { source: true, target: false, transportCode: null },
    ])
  })
})

describe('notes', () => {
  it('list every setting that differs, with both values', () => {
    const facts = withInstance(east, 'ie1', {
      recording: { mode: 'record-from-answer', trim: 'do-not-trim' },
      transferMode: 'enable-all',
      cnamLookupEnabled: true,
      disasterRecoveryUrl: 'https://example.com',
    })
    // Caller names and Disaster Recovery are of calls to numbers.
    expect(unusual(facts)).toEqual(['note: recording-differs null', 'note: transfer-differs null'])
    expect(find(facts, 'recording-differs')).toMatchObject([
      {
        sourceRegion: 'us1',
        region: 'ie1',
        source: { mode: 'do-not-record' },
        target: { mode: 'record-from-answer' },
      },
    ])
    expect(find(facts, 'transfer-differs')).toMatchObject([
      { source: { transferMode: 'disable-all' }, target: { transferMode: 'enable-all' } },
    ])
  })

  it('say that the source has no instance to compare with', () => {
    expect(unusual(withInstance(east, 'us1', null))).toEqual(['note: source-without-instance null'])
  })
})

describe('facts that are not loaded', () => {
  const checks = (facts: TrunkFacts, id: 'target-not-read' | 'source-not-read') =>
    find(facts, id).map(({ severity, region, checks: names }) => [severity, region, names])
  const unchecked = (facts: TrunkFacts) => find(facts, 'not-checked').map(({ check, region }) => `${check} ${region}`)

  it('the target: needs a reason, and none of its checks pass', () => {
    const facts = regionUnread(east, 'ie1')
    expect(checks(facts, 'target-not-read')).toEqual([
      ['overridable-blocker', 'ie1', ['instance', 'list-attached', 'access-lists', 'credential-lists']],
    ])
    expect(unchecked(facts)).toHaveLength(10)
    expect(find(facts, 'passed').map(({ check }) => check)).toEqual(['route', 'propagation'])
  })

  it('a list of the target', () => {
    const facts = target({ credentialLists: undefined })
    expect(checks(facts, 'target-not-read')).toEqual([['overridable-blocker', 'ie1', ['credential-lists']]])
    expect(unchecked(facts)).toEqual(['credential-lists ie1', 'user-names ie1'])
  })

  it('a list of a kind that the target has not attached, which does not matter', () => {
    const facts = withInstance(target({ credentialLists: undefined }), 'ie1', { authTypes: ['IP_ACL'] })
    expect(unusual(facts)).toEqual([])
  })

  it('the source: a warning, and no comparison passes', () => {
    const facts = regionUnread(east, 'us1')
    const compared = ['kinds-enforced', 'addresses', 'user-names', 'secure-trunking', 'recording', 'transfer']
    expect(checks(facts, 'source-not-read')).toEqual([['warning', 'us1', compared]])
    expect(unchecked(facts)).toEqual([...compared.map((check) => `${check} us1`), 'legs-afterwards us1'])
  })

  it('a list of the source', () => {
    const facts = source({ ipAccessControlLists: undefined })
    expect(checks(facts, 'source-not-read')).toEqual([['warning', 'us1', ['addresses']]])
    expect(unchecked(facts)).toEqual(['addresses us1'])
  })

  it('the route: the source is unknown', () => {
    const facts = { ...east, terminationRoute: undefined }
    expect(checks(facts, 'source-not-read')).toEqual([['warning', 'ie1', ['route']]])
    expect(unchecked(facts)).toContain('propagation ie1')
    expect(find(facts, 'verified-caller-ids')).toHaveLength(1)
  })
})
