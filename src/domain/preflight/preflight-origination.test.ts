import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  configuration,
  eastMountainFacts,
  numberAt,
  office,
  originationUrl,
  regionUnread,
  settledIn,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import type { Finding, FindingId, FindingOf } from './finding.ts'
import { preflight } from './preflight.ts'
import type { RegionCode } from '../base/region.ts'

/** Both instances send calls out through the edge that belongs to the target. */
const east = withParts(
  withParts(eastMountainFacts(), 'us1', { originationUrls: [originationUrl('us1', 'sip:203.0.113.7;edge=dublin')] }),
  'ie1',
  { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7;edge=dublin')] },
)

const run = (facts: TrunkFacts, target: RegionCode = 'ie1') =>
  preflight({ subject: { leg: 'origination', number: office }, target }, facts)

const usual: readonly FindingId[] = ['legs-in-two-regions', 'number-not-served', 'passed']
const unusual = (facts: TrunkFacts) =>
  run(facts)
    .filter(({ id }) => !usual.includes(id))
    .map(({ severity, id, code }) => `${severity}: ${id} ${code}`)

const find = <Id extends FindingId>(facts: TrunkFacts, id: Id): readonly FindingOf<Id>[] =>
  run(facts).filter((finding: Finding): finding is FindingOf<Id> => finding.id === id)

const inTarget = (changes: Partial<ReturnType<typeof configuration>> | null) =>
  withNumber(east, { configurations: { ie1: changes && configuration('ie1', changes) } })
const disabled = withParts(east, 'ie1', {
  originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })],
})
const recovery = { disasterRecoveryUrl: 'https://example.com/recovery' }

it('blocks where no PBX can answer, and warns while another URI is left', () => {
  const closed = originationUrl('ie1', 'sip:10.0.0.7;edge=dublin')
  const open = originationUrl('ie1', 'sip:203.0.113.7;edge=dublin')
  const withUrls = (...originationUrls: readonly (typeof open)[]) => withParts(east, 'ie1', { originationUrls })
  expect(unusual(withUrls(closed))).toEqual(['blocker: no-reachable-origination-url 32011'])
  expect(unusual(withUrls(closed, open))).toEqual(['warning: some-urls-unreachable 32011'])
  expect(unusual(withUrls({ ...closed, enabled: false }, open))).toEqual([])
  const [recovered] = find(withInstance(withUrls(closed), 'ie1', recovery), 'only-disaster-recovery')
  expect(recovered).toMatchObject({ code: 32011, unreachable: [{ host: '10.0.0.7' }] })
})

it('finds nothing to block East Mountain Office', () => {
  expect(run(east).map(({ severity, id, check }) => `${severity}: ${id} (${check})`)).toEqual([
    'note: legs-in-two-regions (legs-afterwards)',
    'passed: passed (number)',
    'passed: passed (instance)',
    'passed: passed (origination-urls)',
    'passed: passed (media-edge)',
    'passed: passed (egress-edge)',
    'passed: passed (transport)',
    'passed: passed (secure-trunking)',
    'passed: passed (recording)',
    'passed: passed (transfer)',
    'passed: passed (cnam-lookup)',
    'passed: passed (disaster-recovery)',
    'passed: passed (route)',
    'passed: passed (propagation)',
  ])
})

describe('blockers (R7)', () => {
  it.each<readonly [string, readonly string[], TrunkFacts]>([
    ['no configuration in the target', ['blocker: number-not-configured null'], inTarget(null)],
    ['neither trunk nor webhook', ['blocker: number-not-connected null'], inTarget({ trunkSid: null })],
    ['no enabled origination URI', ['blocker: no-enabled-origination-url 32010'], disabled],
    [
      'no origination URI at all',
      ['blocker: no-enabled-origination-url 32010'],
      withParts(east, 'ie1', { originationUrls: [] }),
    ],
    [
      'neither a configuration nor an instance to associate it with',
      ['blocker: number-not-configured null', 'blocker: no-instance null'],
      withInstance(inTarget(null), 'ie1', null),
    ],
    [
      'a webhook answers',
      ['overridable-blocker: number-answered-by-webhook null'],
      inTarget({ trunkSid: null, voiceUrl: 'https://example.com' }),
    ],
    [
      'only Disaster Recovery answers',
      ['overridable-blocker: only-disaster-recovery 32010', 'note: disaster-recovery-differs null'],
      withInstance(disabled, 'ie1', recovery),
    ],
  ])('%s', (_, expected, facts) => {
    expect(unusual(facts)).toEqual(expected)
  })

  it('names what answers instead', () => {
    expect(
      find(inTarget({ trunkSid: null, voiceUrl: 'https://example.com' }), 'number-answered-by-webhook'),
    ).toMatchObject([{ url: 'https://example.com' }])
    expect(find(withInstance(disabled, 'ie1', recovery), 'only-disaster-recovery')).toMatchObject([recovery])
  })
})

describe('another trunk in the target', () => {
  const facts = inTarget({ trunkSid: trunkSid('ie1', 'other') })

  it('is named, and blocks nothing', () => {
    expect(find(facts, 'number-on-another-trunk')).toMatchObject([
      { severity: 'warning', trunkSid: trunkSid('ie1', 'other') },
    ])
    expect(run(facts).filter(({ severity }) => severity.includes('blocker'))).toEqual([])
  })

  it('is not checked with this trunk’s instance', () => {
    expect(find(facts, 'passed').map(({ check }) => check)).toEqual(['route', 'propagation'])
  })
})

it('notes every setting that differs', () => {
  const facts = withInstance(east, 'ie1', {
    recording: { mode: 'do-not-record', trim: 'trim-silence' },
    transferCallerId: 'from-transferor',
    cnamLookupEnabled: true,
    disasterRecoveryUrl: 'https://example.com',
  })
  expect(unusual(facts)).toEqual([
    'note: recording-differs null',
    'note: transfer-differs null',
    'note: cnam-lookup-differs null',
    'note: disaster-recovery-differs null',
  ])
})

it('ignores the method if no Disaster Recovery URL is set', () => {
  expect(unusual(withInstance(east, 'ie1', { disasterRecoveryMethod: 'GET' }))).toEqual([])
})

describe('calls that reach something else now', () => {
  it.each<readonly [string, Partial<ReturnType<typeof configuration>> | null, object]>([
    ['nothing', null, { kind: 'nothing', region: 'us1' }],
    ['a webhook', { trunkSid: null, voiceUrl: 'https://example.com' }, { kind: 'webhook', url: 'https://example.com' }],
  ])('%s: nothing is compared', (_, changes, reaches) => {
    const facts = withNumber(east, { configurations: { us1: changes && configuration('us1', changes) } })
    expect(unusual(facts)).toEqual(['note: source-without-instance null'])
    expect(find(facts, 'source-without-instance')).toMatchObject([{ region: 'us1', reaches }])
  })
})

it('warns of the trunk that answers the number now, because it loses the number', () => {
  const other = trunkSid('us1', 'other')
  const facts = withNumber(east, { configurations: { us1: configuration('us1', { trunkSid: other }) } })
  expect(unusual(facts)).toEqual(['warning: answered-by-another-trunk null'])
  expect(find(facts, 'answered-by-another-trunk')).toMatchObject([{ region: 'us1', trunkSid: other }])
})

describe('facts that are not loaded', () => {
  const checks = (facts: TrunkFacts, id: 'target-not-read' | 'source-not-read') =>
    find(facts, id).map(({ region, checks: names }) => [region, names])

  it.each<readonly [string, readonly string[], TrunkFacts]>([
    ['the target', ['number', 'instance', 'origination-urls'], regionUnread(east, 'ie1')],
    [
      'which trunks the target has',
      ['number', 'instance', 'origination-urls'],
      { ...withInstance(east, 'ie1', null), regionsRead: ['us1', 'au1'] },
    ],
    [
      'the origination URIs of the target',
      ['origination-urls'],
      withParts(east, 'ie1', { originationUrls: undefined }),
    ],
    [
      'the number itself',
      ['number', 'instance', 'origination-urls'],
      { ...east, numbers: east.numbers.map((number) => ({ ...number, number: numberAt(1) })) },
    ],
  ])('%s: needs a reason', (_, expected, facts) => {
    expect(checks(facts, 'target-not-read')).toEqual([['ie1', expected]])
  })

  it.each<readonly [string, RegionCode, readonly string[], TrunkFacts]>([
    [
      'the source',
      'us1',
      ['egress-edge', 'transport', 'secure-trunking', 'recording', 'transfer', 'cnam-lookup', 'disaster-recovery'],
      regionUnread(east, 'us1'),
    ],
    [
      'its origination URIs',
      'us1',
      ['egress-edge', 'transport'],
      withParts(east, 'us1', { originationUrls: undefined }),
    ],
    [
      'which trunks the source has',
      'us1',
      ['egress-edge', 'transport', 'secure-trunking', 'recording', 'transfer', 'cnam-lookup', 'disaster-recovery'],
      { ...withInstance(east, 'us1', null), regionsRead: ['ie1', 'au1'] },
    ],
    ['the route', 'ie1', ['route'], withNumber(east, { route: undefined })],
  ])('%s: a warning', (_, region, expected, facts) => {
    expect(checks(facts, 'source-not-read')).toEqual([[region, expected]])
  })
})

it('compares with where the number is active now, not with where termination is', () => {
  const facts = withNumber({ ...east, terminationRoute: settledIn('ie1') }, { route: settledIn('us1') })
  const differs = withInstance(facts, 'us1', { cnamLookupEnabled: true })
  expect(unusual(differs)).toEqual(['note: cnam-lookup-differs null'])
})
