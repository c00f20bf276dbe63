import { describe, expect, it } from 'vitest'
import { addressEntries, type MissingCallers } from './access-comparison.ts'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  configuration,
  credentialList,
  eastMountainFacts,
  instance,
  must,
  numberFacts,
  office,
  originationUrl,
  regionUnread,
  settledIn,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import { type RegionReason, regionVerdict } from './region-verdict.ts'
import { groupTrunks } from '../account/trunk.ts'

const east = eastMountainFacts()
const missing = (leg: 'termination' | 'origination', part: string) => ({ kind: 'missing-part', leg, part })
const urls = (region: 'us1' | 'ie1', ...hosts: readonly string[]) =>
  hosts.map((host) => originationUrl(region, `sip:${host}`))
const noUrl = { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })] }
const noCaller = { kind: 'no-caller-in-common', leg: 'termination', activeIn: 'us1' }
const twoAddresses = accessList('us1', ['203.0.113.7', '198.51.100.1'])
const aPair = accessList('us1', ['203.0.113.6/31'])
const twoUsers = credentialList('us1', ['office-pbx', 'b'])
const missingB = { userName: 'b', list: twoUsers }
const someCallers = (callers: Partial<MissingCallers>) => ({
  kind: 'callers-missing',
  leg: 'termination',
  activeIn: 'us1',
  addresses: [],
  users: [],
  ...callers,
})
const unconnected = { kind: 'numbers-not-connected', leg: 'origination', numbers: [office] }

it('is none without an instance, and not loaded while that is unknown', () => {
  expect(regionVerdict('au1', east)).toEqual({ kind: 'none' })
  expect(regionVerdict('au1', regionUnread(east, 'au1'))).toEqual({ kind: 'not-read', readHere: false })
})

it.each<readonly [string, TrunkFacts]>([
  ['everything is there', east],
  [
    'it allows more than where calls are now',
    withParts(east, 'ie1', { credentialLists: [credentialList('ie1', ['office-pbx', 'b'])] }),
  ],
  ['nobody is allowed where calls are now', withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', [])] })],
  ['there is no instance where calls are now', { ...east, terminationRoute: settledIn('au1') }],
  ['termination is active here', { ...east, terminationRoute: settledIn('ie1') }],
])('is ready when %s', (_, facts) => {
  expect(regionVerdict('ie1', facts)).toEqual({ kind: 'ready' })
})

describe('not ready', () => {
  it.each<readonly [string, readonly object[], TrunkFacts]>([
    [
      'no list attached',
      [missing('termination', 'no-list-attached')],
      withInstance({ ...east, parts: {} }, 'ie1', { authTypes: [] }),
    ],
    [
      'an empty credential list, which is compared no further',
      [missing('termination', 'credential-lists-empty')],
      withParts(east, 'ie1', { credentialLists: [credentialList('ie1', [])] }),
    ],
    ['no way out', [missing('origination', 'no-enabled-origination-url')], withParts(east, 'ie1', noUrl)],
    [
      'no way out but Disaster Recovery',
      [missing('origination', 'no-enabled-origination-url')],
      withParts(withInstance(east, 'ie1', { disasterRecoveryUrl: 'https://example.com' }), 'ie1', noUrl),
    ],
    [
      'no address in common with where calls are now',
      [noCaller],
      withParts(east, 'ie1', { ipAccessControlLists: [accessList('ie1', ['198.51.100.1'])] }),
    ],
    [
      'no user name in common',
      [noCaller],
      withParts(east, 'ie1', { credentialLists: [credentialList('ie1', ['someone'])] }),
    ],
    [
      'one of two addresses missing',
      [someCallers({ addresses: addressEntries([twoAddresses]).slice(1) })],
      withParts(east, 'us1', { ipAccessControlLists: [twoAddresses] }),
    ],
    [
      'half of a prefix and one of two users missing',
      [someCallers({ addresses: addressEntries([aPair]), users: [missingB] })],
      withParts(east, 'us1', { ipAccessControlLists: [aPair], credentialLists: [twoUsers] }),
    ],
    [
      'one of two users missing, though the addresses are unread',
      [someCallers({ users: [missingB] })],
      withParts(withParts(east, 'us1', { credentialLists: [twoUsers] }), 'ie1', { ipAccessControlLists: undefined }),
    ],
    [
      'another kind of list than where calls are now',
      [noCaller],
      withParts(withParts(east, 'us1', { credentialLists: [] }), 'ie1', { ipAccessControlLists: [] }),
    ],
    ['a number not configured here', [unconnected], withNumber(east, { configurations: { ie1: null } })],
    [
      'a number with neither trunk nor webhook here',
      [unconnected],
      withNumber(east, { configurations: { ie1: configuration('ie1', { trunkSid: null }) } }),
    ],
    [
      'all of it, in the order of the legs',
      [missing('termination', 'access-lists-empty'), missing('origination', 'no-enabled-origination-url'), unconnected],
      withNumber(withParts(east, 'ie1', { ...noUrl, ipAccessControlLists: [accessList('ie1', [])] }), {
        configurations: { ie1: null },
      }),
    ],
  ])('%s', (_, reasons, facts) => {
    expect(regionVerdict('ie1', facts)).toEqual({ kind: 'not-ready', reasons })
  })

  it.each([
    ['a webhook', configuration('ie1', { trunkSid: null, voiceUrl: 'https://example.com' })],
    ['another trunk', configuration('ie1', { trunkSid: trunkSid('ie1', 'west') })],
  ])('names numbers that %s answers here', (_, ie1) => {
    expect(regionVerdict('ie1', withNumber(east, { configurations: { ie1 } }))).toEqual({
      kind: 'not-ready',
      reasons: [{ kind: 'numbers-answered-elsewhere', leg: 'origination', numbers: [office] }],
    })
  })

  it.each<readonly [string, TrunkFacts, object]>([
    ['less proof', withParts(east, 'ie1', { credentialLists: [] }), { leg: 'termination', gap: { kind: 'proof' } }],
    ['more proof', withParts(east, 'us1', { credentialLists: [] }), { leg: 'termination', gap: { kind: 'proof' } }],
    [
      'no secure trunking',
      withInstance(east, 'us1', { secure: true }),
      { leg: 'termination', gap: { kind: 'secure' } },
    ],
    [
      'fewer hosts',
      withParts(east, 'us1', { originationUrls: urls('us1', '203.0.113.7', '203.0.113.8') }),
      { leg: 'origination', gap: { kind: 'uri-hosts', hosts: ['203.0.113.8'] } },
    ],
  ])('names %s than where calls go now', (_, facts, reason) => {
    expect(regionVerdict('ie1', facts)).toMatchObject({
      kind: 'not-ready',
      reasons: [{ kind: 'lacks', has: 'us1', now: false, ...reason }],
    })
  })
})

it.each<readonly [string, TrunkFacts]>([
  ['lists', withParts(east, 'ie1', { ipAccessControlLists: undefined })],
  ['origination URIs', withParts(east, 'ie1', { originationUrls: undefined })],
  ['list of numbers', { ...east, numberListsRead: ['us1', 'au1'] }],
  ['configuration of a number', { ...east, numbers: [numberFacts({ configurations: { us1: configuration('us1') } })] }],
])('is not loaded without its %s', (_, facts) => {
  expect(regionVerdict('ie1', facts)).toEqual({ kind: 'not-read', readHere: false })
})

it.each<readonly [string, TrunkFacts]>([
  ['the Region where calls are now', regionUnread(east, 'us1')],
  ['its lists', withParts(east, 'us1', { credentialLists: undefined })],
  ['its numbers, of which some may not be known here', { ...east, numberListsRead: ['ie1', 'au1'] }],
  ['the termination route', { ...east, terminationRoute: undefined }],
])('is not loaded, although nothing is missing here, without %s', (_, facts) => {
  expect(regionVerdict('ie1', facts)).toEqual({ kind: 'not-read', readHere: true })
})

it('says what is known to be missing, even if the rest is not loaded', () => {
  const facts = withParts(east, 'ie1', { ...noUrl, credentialLists: undefined })
  const reasons: readonly RegionReason[] = [
    { kind: 'missing-part', leg: 'origination', part: 'no-enabled-origination-url' },
  ]
  expect(regionVerdict('ie1', facts)).toEqual({ kind: 'not-ready', reasons })
})

it('needs no authentication for an instance without a domain name', () => {
  const [trunk] = groupTrunks([instance('ie1', { domainName: null, authTypes: [] })])
  expect(regionVerdict('ie1', { ...east, trunk: must(trunk), terminationRoute: null })).toEqual({ kind: 'ready' })
})
