import { describe, expect, test } from 'vitest'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { days } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { must } from '../scenarios/must.ts'
import type { InstanceSpec, NumbersSpec, UrlSpec } from '../scenarios/scenario.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import type { CallDecision, SipAnswer } from './call-decision.ts'
import { placeOrigination } from './place-origination.ts'
import { sidOf } from './sids.ts'

const number = must(parseE164('+14025551212'), 'number')

type Setup = {
  readonly uses?: NumbersSpec['uses']
  readonly route?: RegionCode | null
  readonly us1?: readonly UrlSpec[]
  readonly ie1?: readonly UrlSpec[]
  readonly settings?: InstanceSpec['settings']
}

function account({
  uses,
  route = 'us1',
  us1 = [{ to: 'sip:us1.example' }],
  ie1 = [{ to: 'sip:ie1.example' }],
  settings,
}: Setup) {
  const instance = (urls: readonly UrlSpec[]): InstanceSpec => ({
    created: days(9),
    urls,
    ...(settings && { settings }),
  })
  return tablesOf(now, (world) => {
    world.trunk({ name: 'East', domain: 'east', instances: { us1: instance(us1), ie1: instance(ie1) } })
    world.numbers({
      first: number,
      count: 1,
      names: ['Main line'],
      created: days(9),
      uses: uses ?? { us1: { trunk: 'east' }, ie1: { trunk: 'east' } },
      ...(route && { route: { region: route, set: days(9) } }),
    })
  })
}

const place = (setup: Setup, answers: Readonly<Record<string, SipAnswer>> = {}, seed = 'a call'): CallDecision =>
  placeOrigination(
    account(setup),
    { number, edge: 'ashburn', seed, answerOf: (url) => (url in answers ? (answers[url] ?? null) : 200) },
    now,
  )

/** The URIs that were tried, in order. */
const triedIn = (decision: CallDecision): readonly string[] =>
  decision.hops.flatMap((hop) => (hop.kind === 'origination-url' ? [hop.sipUrl] : []))

describe('R5, the trap', () => {
  test('a number that is set up in IE1 but routed to US1 uses the US1 instance', () => {
    const decision = place({ route: 'us1' })
    expect(decision).toMatchObject({ outcome: 'connected', region: 'us1', trunkSid: sidOf.trunk('us1/east') })
    expect(triedIn(decision)).toEqual(['sip:us1.example'])
  })

  test.each<[RegionCode | null, RegionCode]>([
    ['ie1', 'ie1'],
    [null, 'us1'],
  ])('a number routed to %s uses the %s instance', (route, expected) => {
    expect(place({ route })).toMatchObject({ region: expected, trunkSid: sidOf.trunk(`${expected}/east`) })
  })
})

describe('R4', () => {
  const two = [
    { to: 'sip:first.example', priority: 10 },
    { to: 'sip:second.example', priority: 20 },
  ]

  test('the URI with the lowest priority number is tried first', () => {
    expect(triedIn(place({ us1: two.toReversed() }))).toEqual(['sip:first.example'])
  })

  test.each([null, 408, 480, 500, 503, 302])('%s fails over', (answer) => {
    const decision = place({ us1: two }, { 'sip:first.example': answer })
    expect(decision).toMatchObject({ outcome: 'connected', sipStatus: 200 })
    expect(triedIn(decision)).toEqual(['sip:first.example', 'sip:second.example'])
  })

  test.each([400, 404, 405, 410, 416, 482, 484, 486, 600, 603])('%s ends the call', (answer) => {
    const decision = place({ us1: two }, { 'sip:first.example': answer })
    expect(decision).toMatchObject({ outcome: 'ended-by-pbx', sipStatus: answer, code: null, isRecorded: true })
    expect(triedIn(decision)).toEqual(['sip:first.example'])
  })

  test('all URIs of one priority are tried before the next priority', () => {
    const us1 = [
      { to: 'sip:later.example', priority: 20 },
      { to: 'sip:a.example', weight: 60 },
      { to: 'sip:b.example', weight: 20 },
      { to: 'sip:c.example', weight: 20 },
    ]
    const tried = triedIn(place({ us1 }, { 'sip:a.example': 503, 'sip:b.example': 503, 'sip:c.example': 503 }))
    expect(new Set(tried.slice(0, 3))).toEqual(new Set(['sip:a.example', 'sip:b.example', 'sip:c.example']))
    expect(tried[3]).toBe('sip:later.example')
  })

  test('weights set the shares of first attempts', () => {
    const us1 = [
      { to: 'sip:a.example', weight: 70 },
      { to: 'sip:b.example', weight: 30 },
    ]
    const seeds = Array.from({ length: 400 }, (_, index) => `call ${index}`)
    const share = seeds.filter((seed) => triedIn(place({ us1 }, {}, seed))[0] === 'sip:a.example').length / seeds.length
    expect(share).toBeGreaterThan(0.63)
    expect(share).toBeLessThan(0.77)
  })

  test('disabled URIs are skipped, and another Region’s URIs are never used', () => {
    const us1 = [
      { to: 'sip:off.example', enabled: false },
      { to: 'sip:on.example', priority: 20 },
    ]
    const decision = place({ us1 }, { 'sip:on.example': 503 })
    expect(triedIn(decision)).toEqual(['sip:on.example'])
    expect(decision).toMatchObject({ outcome: 'failed', region: 'us1' })
  })

  test.each([
    ['sip:pbx.example;edge=dublin', 'dublin'],
    ['sip:pbx.example;transport=tls;EDGE=London-ix?X-a=b', 'london-ix'],
    ['sip:pbx.example;edge=dubln', 'ashburn'],
    ['sip:pbx.example', 'ashburn'],
  ])('%s leaves by %s and stays in its Region', (to, edge) => {
    const decision = place({ us1: [{ to }] })
    expect(decision.hops.at(-1)).toMatchObject({ kind: 'origination-url', edge })
    expect(decision.region).toBe('us1')
  })
})

describe('R7', () => {
  const recovery = { disasterRecoveryUrl: 'https://fallback.example/twiml' }
  const off = [{ to: 'sip:off.example', enabled: false }]
  const down = { 'sip:us1.example': 503 }

  test.each<[string, Setup, Readonly<Record<string, SipAnswer>>, Partial<CallDecision>]>([
    ['no URI', { us1: [] }, {}, { outcome: 'failed', code: 32010, isRecorded: false }],
    ['no enabled URI', { us1: off }, {}, { outcome: 'failed', code: 32010, isRecorded: false }],
    [
      'no enabled URI, but a Disaster Recovery URL',
      { us1: off, settings: recovery },
      {},
      { outcome: 'answered-by-disaster-recovery', code: null, isRecorded: true },
    ],
    ['all failed', {}, down, { outcome: 'failed', code: 32011, isRecorded: true }],
    [
      'all failed, but a Disaster Recovery URL',
      { settings: recovery },
      down,
      { outcome: 'answered-by-disaster-recovery', code: null },
    ],
    [
      'no configuration in the active Region',
      { uses: { ie1: { trunk: 'east' } } },
      {},
      { outcome: 'not-connected', region: 'us1', trunkSid: null, isRecorded: false },
    ],
    [
      'a configuration with neither trunk nor webhook',
      { uses: { us1: 'nothing', ie1: { trunk: 'east' } } },
      {},
      { outcome: 'not-connected', isRecorded: false },
    ],
    [
      'a webhook',
      { uses: { us1: { webhook: 'https://ivr.example/voice' }, ie1: { trunk: 'east' } } },
      {},
      { outcome: 'answered-by-webhook', trunkSid: null, isRecorded: true },
    ],
  ])('%s', (_, setup, answers, expected) => {
    expect(place(setup, answers)).toMatchObject(expected)
  })

  test('a call to a number that the account does not own reaches nothing', () => {
    const foreign = must(parseE164('+14025550100'), 'foreign')
    const call = { number: foreign, edge: 'ashburn', seed: 's', answerOf: () => 200 }
    expect(placeOrigination(account({}), call, now)).toMatchObject({ outcome: 'not-connected', region: null, hops: [] })
  })
})
