import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import { eastMountainFacts, office, originationUrl, withInstance, withParts } from '../account/facts-fixture.ts'
import type { Finding, FindingId, FindingOf } from './finding.ts'
import { preflight } from './preflight.ts'
import type { RegionCode } from '../base/region.ts'

const urls = (facts: TrunkFacts, region: RegionCode, ...sipUrls: readonly string[]) =>
  withParts(facts, region, { originationUrls: sipUrls.map((sipUrl) => originationUrl(region, sipUrl)) })
const dublin = 'sip:203.0.113.7;edge=dublin'
const east = urls(urls(eastMountainFacts(), 'us1', dublin), 'ie1', dublin)

const run = (facts: TrunkFacts) => preflight({ subject: { leg: 'origination', number: office }, target: 'ie1' }, facts)
const find = <Id extends FindingId>(facts: TrunkFacts, id: Id): readonly FindingOf<Id>[] =>
  run(facts).filter((finding: Finding): finding is FindingOf<Id> => finding.id === id)
const warnings = (facts: TrunkFacts) =>
  run(facts).flatMap(({ severity, id, code }) => (severity === 'warning' ? `${id} ${code}` : []))

describe('where calls leave', () => {
  const edges = (facts: TrunkFacts) =>
    find(facts, 'egress-edge-differs').map(({ source, target, added, code }) => ({
      source: source.map((edge) => edge?.id ?? null),
      target: target.map((edge) => edge?.id ?? null),
      added: added.map((edge) => edge?.id ?? null),
      code,
    }))

  it.each<readonly [string, readonly string[], readonly string[], readonly (string | null)[]]>([
    ['another edge', ['sip:pbx;edge=ashburn'], ['sip:pbx;edge=dublin'], ['dublin']],
    ['a chosen edge instead of where the call arrived', ['sip:pbx'], ['sip:pbx;edge=dublin'], ['dublin']],
    ['where the call arrived instead of a chosen edge', ['sip:pbx;edge=ashburn'], ['sip:pbx'], [null]],
    ['an unknown edge is where the call arrived', ['sip:pbx'], ['sip:pbx;edge=dubln'], []],
    ['a misspelt edge instead of a chosen one', ['sip:pbx;edge=dublin'], ['sip:pbx;edge=dubln'], [null]],
    ['one edge more', ['sip:a;edge=dublin'], ['sip:a;edge=dublin', 'sip:b;edge=frankfurt'], ['frankfurt']],
    ['one edge less', ['sip:a;edge=dublin', 'sip:b;edge=frankfurt'], ['sip:a;edge=dublin'], []],
    ['the same edges in another order', ['sip:a;edge=dublin', 'sip:b'], ['sip:b', 'sip:a;edge=dublin'], []],
  ])('%s', (_, source, target, added) => {
    const found = edges(urls(urls(east, 'us1', ...source), 'ie1', ...target))
    expect(found.flatMap((one) => one.added)).toEqual(added)
    expect(found.map(({ code }) => code)).toEqual(added.length === 0 ? [] : [32011])
  })

  it('names the present and the later edges', () => {
    expect(edges(urls(urls(east, 'us1', 'sip:pbx'), 'ie1', 'sip:pbx;edge=dublin'))).toEqual([
      { source: [null], target: ['dublin'], added: ['dublin'], code: 32011 },
    ])
  })

  it('does not count URIs that are disabled', () => {
    const off = originationUrl('ie1', 'sip:pbx;edge=tokyo', { enabled: false })
    const on = originationUrl('ie1', 'sip:pbx;edge=dublin')
    expect(edges(withParts(east, 'ie1', { originationUrls: [off, on] }))).toEqual([])
  })

  it.each<readonly [string, readonly string[], readonly (string | null)[]]>([
    ["the Region's own edge", ['sip:pbx;edge=dublin'], []],
    ['another edge', ['sip:pbx;edge=frankfurt'], ['frankfurt']],
    ['where the call arrived', ['sip:pbx'], [null]],
    ['one of each', ['sip:a;edge=dublin', 'sip:b;edge=frankfurt', 'sip:c'], ['frankfurt', null]],
  ])('media leaves through %s', (_, target, expected) => {
    const found = find(urls(east, 'ie1', ...target), 'media-leaves-elsewhere')
    expect(found.flatMap(({ edges: elsewhere }) => elsewhere.map((edge) => edge?.id ?? null))).toEqual(expected)
    expect(found.map(({ severity, home }) => [severity, home])).toEqual(
      expected.length === 0 ? [] : [['note', 'dublin']],
    )
  })
})

it.each(['none', 'disabled'])('compares nothing if the source has no enabled URI: %s', (which) => {
  const off = originationUrl('us1', 'sip:pbx;edge=ashburn', { enabled: false })
  const facts = withParts(urls(east, 'ie1', 'sip:pbx;edge=dublin;transport=tls'), 'us1', {
    originationUrls: which === 'none' ? [] : [off],
  })
  expect(warnings(facts)).toEqual([])
})

describe('how calls leave', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['TLS instead of UDP', 'sip:pbx;edge=dublin', 'sip:pbx;edge=dublin;transport=tls', ['udp → tls']],
    ['UDP as written and as by default', 'sip:pbx;edge=dublin;transport=udp', 'sip:pbx;edge=dublin', []],
    ['sips and TLS', 'sips:pbx;edge=dublin', 'sip:pbx;edge=dublin;transport=tls', []],
  ])('%s', (_, source, target, expected) => {
    const found = find(urls(urls(east, 'us1', source), 'ie1', target), 'transport-differs')
    expect(found.map((one) => `${one.source.join()} → ${one.target.join()}`)).toEqual(expected)
  })

  it('is TLS from a secure trunk, whatever its URIs ask for', () => {
    expect(warnings(withInstance(east, 'ie1', { secure: true }))).toEqual([
      'transport-differs 32011',
      'secure-differs 32011',
    ])
    const both = withInstance(withInstance(east, 'us1', { secure: true }), 'ie1', { secure: true })
    expect(warnings(urls(both, 'ie1', 'sip:203.0.113.7;edge=dublin;transport=tcp'))).toEqual([])
  })
})
