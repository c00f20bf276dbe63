import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRead } from '../account/facts-arbitrary.ts'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  configuration,
  eastMountainFacts,
  numberAt,
  numberFacts,
  originationUrl,
  regionUnread,
  settledIn,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { trunkReadiness } from './readiness.ts'
import { trunkFailures } from '../verdict/trunk-failures.ts'

const east = eastMountainFacts()

const told = (facts: TrunkFacts) =>
  trunkReadiness(facts).findings.map(({ when, region, leg, finding, fails, numbers }) =>
    [when, region, leg, finding.id, ...(fails ? ['fails'] : []), ...(numbers.length > 1 ? [numbers.length] : [])].join(
      ' ',
    ),
  )

describe('where calls go now', () => {
  it('finds nothing wrong with East Mountain Office', () => {
    expect(told(east).filter((line) => line.startsWith('now'))).toEqual([])
  })

  it('lists first what fails, and says that it fails', () => {
    const emptied = withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', [])], originationUrls: [] })
    expect(told(emptied).slice(0, 2)).toEqual([
      'now us1 termination access-lists-empty fails',
      'now us1 origination no-enabled-origination-url fails',
    ])
  })

  it('reports a number that nothing answers, and nothing else about it', () => {
    const dead = withNumber(east, { configurations: { us1: null } })
    expect(told(dead).filter((line) => line.startsWith('now us1 origination'))).toEqual([
      'now us1 origination number-not-configured fails',
    ])
  })

  it('names what answers a number that is prepared on this trunk, without calling that a failure', () => {
    const away = withNumber(east, {
      configurations: { us1: configuration('us1', { trunkSid: trunkSid('us1', 'west') }) },
    })
    expect(told(away).filter((line) => line.startsWith('now us1 origination'))).toEqual([
      'now us1 origination number-on-another-trunk',
    ])
  })

  it('never passes a check whose facts are not loaded', () => {
    const unread = regionUnread(east, 'us1')
    const found = trunkReadiness(unread).findings.filter(({ when }) => when === 'now')
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ finding }) => finding.severity))).toEqual(new Set(['not-checked']))
    expect(trunkReadiness(withNumber(east, { route: undefined })).numbersNotRead).toBe(1)
    expect(trunkReadiness({ ...east, terminationRoute: undefined }).terminationNotRead).toBe(true)
  })
})

describe('where they could go', () => {
  it('checks only Regions with an instance', () => {
    expect(new Set(told(east).map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual(new Set(['if ie1']))
    expect(told(withInstance(east, 'ie1', null))).toEqual([])
  })

  it('does not report calls that only would fail as failing now', () => {
    const emptied = withParts(east, 'ie1', { ipAccessControlLists: [accessList('ie1', [])] })
    expect(told(emptied)[0]).toBe('if ie1 termination access-lists-empty')
  })
})

it('reports once what many numbers share, with a fix for all of them', () => {
  const many = [1, 2, 3].map((index) => {
    const number = numberAt(index)
    const ie1 = index === 3 ? configuration('ie1', { number, trunkSid: null }) : null
    return numberFacts({ number, configurations: { us1: configuration('us1', { number }), ie1, au1: null } })
  })
  const found = trunkReadiness({ ...east, numbers: many }).findings.filter(
    ({ leg, when }) => when === 'if' && leg === 'origination',
  )
  expect(found.map(({ finding, numbers }) => [finding.id, numbers.length])).toEqual([
    ['number-not-configured', 2],
    ['number-not-connected', 1],
  ])
  expect(found[0]?.fix).toMatchObject({ kind: 'associate', numbers: [{}, {}] })
})

it('says nothing of a number whose route is not loaded, but counts it', () => {
  const many = [1, 2].map((index) => {
    const number = numberAt(index)
    const route = index === 1 ? settledIn('us1') : undefined
    return numberFacts({ number, route, configurations: { us1: null, ie1: null, au1: null } })
  })
  const facts = { ...east, numbers: many }
  expect(told(facts).filter((line) => line.includes('origination'))).toEqual([
    'now us1 origination number-not-configured fails',
    'if ie1 origination number-not-configured',
  ])
  expect(trunkReadiness(facts).numbersNotRead).toBe(1)
})

it('reports as a finding of now what a standby has and the Region that handles the calls lacks', () => {
  const gap = withParts(east, 'ie1', { ipAccessControlLists: [accessList('ie1', ['203.0.113.7', '203.0.113.8'])] })
  expect(told(gap).filter((line) => line.startsWith('now'))).toEqual(['now us1 termination live-lacks'])
  const [first] = trunkReadiness(gap).findings
  expect(first).toMatchObject({ fails: false, finding: { severity: 'warning', code: 32201 } })
  expect(first?.fix).toMatchObject({ kind: 'copy-addresses', region: 'us1', into: [{ region: 'us1' }] })
})

it('merges numbers whose differences do not matter here', () => {
  const [one, other] = [1, 2].map((index) => {
    const number = numberAt(index)
    const au1 = index === 1 ? null : configuration('au1', { number, trunkSid: null, voiceUrl: 'https://a.example' })
    return numberFacts({
      number,
      route: settledIn('us1'),
      configurations: { us1: configuration('us1', { number }), ie1: configuration('ie1', { number }), au1 },
    })
  })
  if (!one || !other) throw new Error('Two numbers were to be made')
  const off = withParts({ ...east, numbers: [one, other] }, 'us1', {
    originationUrls: [originationUrl('us1', 'sip:203.0.113.7', { enabled: false })],
  })
  expect(told(off)[0]).toBe('now us1 origination no-enabled-origination-url fails 2')
})

it('reports failing calls exactly if the trunk is stranded', () => {
  fc.assert(
    fc.property(allRead, (facts) => {
      const { failing } = trunkFailures(facts, originationSplit(facts))
      expect(trunkReadiness(facts).findings.some(({ fails }) => fails)).toBe(failing.length > 0)
    }),
  )
})
