import { describe, expect, test } from 'vitest'
import { bulkVerdict, type FactsOfInstance } from './bulk-verdict.ts'
import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'
import {
  configuration,
  eastMountainFacts,
  instance,
  now,
  numberFacts,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  trunkSid,
  withParts,
} from '../account/facts-fixture.ts'
import { groupTrunks } from '../account/trunk.ts'

const east = eastMountainFacts()
const otherTrunks = groupTrunks([instance('ie1', { sid: trunkSid('ie1', 'west'), domainName: null })])
const west = (): TrunkFacts => {
  const [trunk] = otherTrunks
  if (trunk === undefined) throw new Error('No other trunk')
  return { ...east, trunk, terminationRoute: null, parts: {} }
}

const factsOf =
  (facts: TrunkFacts): FactsOfInstance =>
  (region, sid) =>
    [facts, west()].find(({ trunk }) => trunk.instances[region]?.sid === sid)

const verdict = (changes: Partial<NumberFacts> = {}, facts: TrunkFacts = east) =>
  bulkVerdict(numberFacts(changes), 'ie1', factsOf(facts), now)

const inIe1 = (changes: Partial<NumberConfiguration> | null): Partial<NumberFacts> => ({
  configurations: { us1: configuration('us1'), ie1: changes && configuration('ie1', changes), au1: null },
})

const findingsOf = (result: ReturnType<typeof verdict>) =>
  'findings' in result ? result.findings.map(({ severity, id }) => `${severity}: ${id}`) : []

describe('one number of many', () => {
  test('changes when the target is set up for it', () => {
    expect(verdict()).toMatchObject({ kind: 'will-change', before: settledIn('us1') })
  })

  test('does not change if it is already there or its route is not loaded', () => {
    expect(verdict({ route: settledIn('ie1') }).kind).toBe('already-there')
    expect(verdict({ route: undefined }).kind).toBe('not-read')
  })

  test('is blocked if nothing would answer it', () => {
    const blocked = verdict(inIe1(null))
    expect(blocked).toMatchObject({ kind: 'blocked', overridable: false })
    expect(findingsOf(blocked)).toContain('blocker: number-not-configured')
    expect(findingsOf(verdict(inIe1({ trunkSid: null, voiceUrl: null })))).toContain('blocker: number-not-connected')
  })

  test('is blocked if a webhook would answer it, unless the operator gives a reason', () => {
    const blocked = verdict(inIe1({ trunkSid: null, voiceUrl: 'https://example.com/voice' }))
    expect(blocked).toMatchObject({ kind: 'blocked', overridable: true })
    expect(findingsOf(blocked)).toContain('overridable-blocker: number-answered-by-webhook')
  })

  test('is blocked if its trunk has no enabled origination URI', () => {
    const none = withParts(east, 'ie1', {
      originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })],
    })
    expect(verdict({}, none)).toMatchObject({ kind: 'blocked', overridable: false })
    expect(findingsOf(verdict({}, none))).toContain('blocker: no-enabled-origination-url')
  })

  test('changes with a warning when it is on another trunk there', () => {
    const facts = withParts(west(), 'ie1', { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7')] })
    const result = bulkVerdict(
      numberFacts(inIe1({ trunkSid: trunkSid('ie1', 'west') })),
      'ie1',
      (region, sid) => [east, facts].find(({ trunk }) => trunk.instances[region]?.sid === sid),
      now,
    )
    expect(result.kind).toBe('will-change')
    expect(findingsOf(result)).toContain('warning: number-on-another-trunk')
  })

  test('is not ready while deciding facts are not loaded', () => {
    expect(verdict({}, withParts(east, 'ie1', { originationUrls: undefined }))).toMatchObject({
      kind: 'blocked',
      overridable: true,
    })
    expect(verdict({ configurations: { us1: configuration('us1') } })).toMatchObject({
      kind: 'blocked',
      overridable: true,
    })
    expect(verdict({}, regionUnread(east, 'ie1'))).toMatchObject({ kind: 'blocked', overridable: true })
  })

  test('changes with a warning while an earlier change propagates', () => {
    const result = verdict({ route: propagatingTo('us1') })
    expect(result.kind).toBe('will-change')
    expect(findingsOf(result)).toContain('warning: still-propagating')
  })
})
