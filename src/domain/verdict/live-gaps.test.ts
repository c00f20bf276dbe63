import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRead, partlyRead } from '../account/facts-arbitrary.ts'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  credentialList,
  eastMountainFacts,
  originationUrl,
  regionUnread,
  settledIn,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import { liveGapBrief, liveGapSentence } from './gap-text.ts'
import { liveGaps } from './live-gaps.ts'
import { regionVerdict } from './region-verdict.ts'

/** Termination is live in IE1, calls to the number in US1. */
const split = eastMountainFacts({ terminationRoute: settledIn('ie1') })

const sentences = (facts: TrunkFacts) => liveGaps(facts).gaps.map(liveGapSentence)

it('finds no gap between instances that have the same', () => {
  expect(liveGaps(split)).toEqual({ gaps: [], sure: true })
})

describe('names what the Region that handles the calls lacks', () => {
  it.each<readonly [string, TrunkFacts, string, string]>([
    [
      'an address',
      withParts(split, 'us1', { ipAccessControlLists: [accessList('us1', ['203.0.113.7', '203.0.113.8'])] }),
      'US1 allows 203.0.113.8; IE1, where these calls go, does not.',
      'IE1 lacks 203.0.113.8',
    ],
    [
      'all addresses',
      withParts(split, 'ie1', { ipAccessControlLists: [accessList('ie1', ['198.51.100.1'])] }),
      'US1 allows 203.0.113.7; IE1, where these calls go, does not.',
      'IE1 lacks 203.0.113.7',
    ],
    [
      'part of a prefix',
      withParts(split, 'us1', { ipAccessControlLists: [accessList('us1', ['203.0.113.0/29'])] }),
      'US1 allows 203.0.113.0/29; IE1, where these calls go, does not allow all of it.',
      'IE1 lacks 203.0.113.0/29',
    ],
    [
      'two users',
      withParts(split, 'us1', { credentialLists: [credentialList('us1', ['office-pbx', 'a', 'b'])] }),
      'US1 has the users a and b; IE1, where these calls go, does not.',
      'IE1 lacks 2 users',
    ],
    [
      'a kind of proof that only IE1 requires',
      withParts(split, 'us1', { credentialLists: [] }),
      'US1 requires a known address; IE1, where these calls go, requires a known address and a user name and password.',
      'IE1 requires other proof than US1',
    ],
    [
      'a kind of proof that only US1 requires',
      withParts(split, 'ie1', { credentialLists: [] }),
      'US1 requires a known address and a user name and password; IE1, where these calls go, requires a known address.',
      'IE1 requires other proof than US1',
    ],
    [
      'secure trunking',
      withInstance(split, 'us1', { secure: true }),
      'US1 uses secure trunking; IE1, where these calls go, does not.',
      'IE1 lacks secure trunking',
    ],
    [
      'a host of an origination URI',
      withParts(split, 'ie1', {
        originationUrls: ['sip:203.0.113.7', 'sip:PBX.example:5061'].map((url) => originationUrl('ie1', url)),
      }),
      'IE1 sends calls to pbx.example; US1, where these calls go, does not.',
      'US1 does not call pbx.example',
    ],
  ])('%s', (_, facts, sentence, brief) => {
    expect(sentences(facts)).toEqual([sentence])
    expect(liveGaps(facts).gaps.map(liveGapBrief)).toEqual([brief])
    const live = liveGaps(facts).gaps[0]?.live ?? 'au1'
    expect(regionVerdict(live, facts)).toMatchObject({ kind: 'not-ready', reasons: [{ kind: 'lacks', now: true }] })
  })

  it('compares no further where the live instance refuses every call, or has no way out', () => {
    const refusing = withParts(split, 'ie1', { ipAccessControlLists: [accessList('ie1', [])] })
    expect(sentences(withParts(refusing, 'us1', { originationUrls: [] }))).toEqual([])
  })

  it('compares with every other Region', () => {
    const au1 = withParts(withInstance(split, 'au1', {}), 'au1', {
      ipAccessControlLists: [accessList('au1', ['203.0.113.7', '198.51.100.9'])],
    })
    expect(sentences(au1)).toEqual(['AU1 allows 198.51.100.9; IE1, where these calls go, does not.'])
  })
})

it.each<readonly [string, TrunkFacts]>([
  ['the route', { ...split, terminationRoute: undefined }],
  ['the other Region', regionUnread(split, 'us1')],
  ['the live Region', regionUnread(split, 'ie1')],
  ['lists of the other Region', withParts(split, 'us1', { credentialLists: undefined })],
  ['origination URIs of the other Region', withParts(split, 'ie1', { originationUrls: undefined })],
  ['the route of a number', withNumber(split, { route: undefined })],
])('is not sure without %s', (_, facts) => {
  expect(liveGaps(facts)).toEqual({ gaps: [], sure: false })
})

it('never finds more gaps when less is loaded, and is sure only of all of them', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      const [inFull, partly] = [liveGaps(all), liveGaps(some)]
      const known = inFull.gaps.map(({ kind, live, other }) => `${kind} ${live} ${other}`)
      expect(known).toEqual(
        expect.arrayContaining(partly.gaps.map(({ kind, live, other }) => `${kind} ${live} ${other}`)),
      )
      expect(partly.sure ? partly.gaps : inFull.gaps).toEqual(inFull.gaps)
    }),
  )
})

it('leaves no Region ready that lacks something where calls go now', () => {
  fc.assert(
    fc.property(allRead, (facts) => {
      for (const { live } of liveGaps(facts).gaps) expect(regionVerdict(live, facts).kind).toBe('not-ready')
    }),
  )
})
