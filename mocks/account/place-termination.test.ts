import { describe, expect, test } from 'vitest'
import { days, later, minutes } from '../../src/domain/base/instant.ts'
import { parseIpv4 } from '../../src/domain/base/ipv4.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { passwordOf } from '../scenarios/add-trunk.ts'
import { must } from '../scenarios/must.ts'
import type { InstanceSpec } from '../scenarios/scenario.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import { placeTermination, type TerminationCall } from './place-termination.ts'
import { sidOf } from './sids.ts'

const ip = (text: string) => must(parseIpv4(text), text)
const password = passwordOf('east', 'admin')

const call: TerminationCall = {
  host: 'east.pstn.twilio.com',
  to: '+12025550123',
  source: ip('203.0.113.7'),
  credentials: { username: 'admin', password },
  seed: 'a call',
}

const addresses = (...entries: string[]) => ({
  list: 'SBC',
  entries: entries.map((entry) => [entry, entry] as const),
})
const users = (...names: string[]) => ({ list: 'Users', names })
const instance = (parts: Partial<InstanceSpec>): InstanceSpec => ({ created: days(9), ...parts })
const open = instance({ addresses: addresses('203.0.113.7/32'), users: users('admin') })

const place = (
  instances: Partial<Record<RegionCode, InstanceSpec>>,
  changes: Partial<TerminationCall> = {},
  region: RegionCode | null = 'us1',
  at = now,
) => {
  const tables = tablesOf(now, (world) =>
    world.trunk({ name: 'East', domain: 'east', instances, ...(region && { route: { region, set: days(9) } }) }),
  )
  return placeTermination(tables, { ...call, ...changes }, at)
}

describe('R3', () => {
  test.each<[string, RegionCode | null, RegionCode]>([
    ['the route’s Region processes the call', 'ie1', 'ie1'],
    ['without a route, US1 does', null, 'us1'],
  ])('%s', (_, route, expected) => {
    expect(place({ us1: open, ie1: open }, {}, route)).toMatchObject({
      outcome: 'accepted',
      region: expected,
      trunkSid: sidOf.trunk(`${expected}/east`),
      code: null,
      isRecorded: true,
    })
  })

  test.each<[string, string, boolean]>([
    ['east.pstn.twilio.com', 'ashburn', false],
    ['east.pstn.dublin.twilio.com', 'dublin', true],
    ['EAST.pstn.Frankfurt.twilio.com', 'frankfurt', true],
    ['east.pstn.london-ix.twilio.com', 'london-ix', true],
    ['east.pstn.ie1.twilio.com', 'dublin', true],
    ['east.pstn.au1-ix.twilio.com', 'sydney-ix', true],
  ])('%s enters at %s, and the route decides the Region', (host, edge, isChosen) => {
    const decision = place({ us1: open, ie1: open }, { host }, 'us1')
    expect(decision.hops[0]).toEqual({ kind: 'edge', edge, isChosen })
    expect(decision).toMatchObject({ region: 'us1', outcome: 'accepted' })
  })

  test.each(['east.pstn.london.twilio.com', 'east.sip.twilio.com', 'pstn.twilio.com', 'east.pstn.example.com'])(
    '%s is not a Termination URI',
    (host) => {
      expect(place({ us1: open }, { host })).toMatchObject({ outcome: 'refused', region: null, isRecorded: false })
    },
  )

  test('the hops list each step, and the last one decides', () => {
    expect(place({ us1: open }).hops.map((hop) => hop.kind)).toEqual([
      'edge',
      'route',
      'instance',
      'authentication',
      'authentication',
    ])
  })
})

describe('R6', () => {
  const wrongUser = { credentials: { username: 'guest', password } }
  const wrongPassword = { credentials: { username: 'admin', password: 'wrong' } }
  const away = { source: ip('198.51.100.9') }

  test.each<[string, Partial<InstanceSpec>, Partial<TerminationCall>, number | null]>([
    ['no list attached', {}, {}, 32200],
    ['an address that an entry lists', { addresses: addresses('203.0.113.7/32') }, {}, null],
    ['an address that a prefix covers', { addresses: addresses('198.51.100.4/32', '203.0.113.0/29') }, {}, null],
    ['an address that no entry covers', { addresses: addresses('203.0.113.8/32', '203.0.113.64/26') }, {}, 32201],
    ['an empty access list', { addresses: addresses() }, {}, 32201],
    ['a known user', { users: users('guest', 'admin') }, away, null],
    ['no credentials', { users: users('admin') }, { credentials: null }, 32202],
    ['a wrong user', { users: users('admin') }, wrongUser, 32202],
    ['a wrong password', { users: users('admin') }, wrongPassword, 32202],
    ['an empty credential list', { users: users() }, {}, 32202],
    ['both kinds, both right', { addresses: addresses('203.0.113.7/32'), users: users('admin') }, {}, null],
    ['both kinds, wrong address', { addresses: addresses('203.0.113.7/32'), users: users('admin') }, away, 32201],
    ['both kinds, wrong user', { addresses: addresses('203.0.113.7/32'), users: users('admin') }, wrongUser, 32202],
    ['both kinds, no users', { addresses: addresses('203.0.113.7/32'), users: users() }, {}, 32202],
  ])('%s', (_, parts, changes, code) => {
    expect(place({ us1: instance(parts) }, changes)).toMatchObject({
      outcome: code === null ? 'accepted' : 'refused',
      code,
      sipStatus: code === null ? 200 : 403,
      isRecorded: code === null,
      region: 'us1',
    })
  })

  test('another Region’s lists allow nobody', () => {
    expect(place({ us1: open, ie1: instance({ addresses: addresses('192.0.2.1/32') }) }, {}, 'ie1').code).toBe(32201)
  })
})

test.each(['4025550100', '0014025550100', 'office', '', '+1402555010x', '+04025550100', '+1 402 555 0100'])(
  'R22: “%s” is not E.164, and the call ends before the route',
  (to) => {
    const decision = place({ us1: open }, { to })
    expect(decision).toMatchObject({ outcome: 'refused', sipStatus: 400, code: null, region: null, trunkSid: null })
    expect(decision.hops.map(({ kind }) => kind)).toEqual(['edge'])
  },
)

test('a name that no trunk of the account has is refused in no Region', () => {
  const decision = place({ us1: open }, { host: 'west.pstn.dublin.twilio.com' })
  expect(decision).toMatchObject({ outcome: 'refused', sipStatus: 404, region: null, trunkSid: null })
  expect(decision.hops).toEqual([{ kind: 'edge', edge: 'dublin', isChosen: true }])
})

test('R8: a call is refused when the active Region has no instance, even if another Region has one', () => {
  expect(place({ us1: open }, {}, 'au1')).toMatchObject({
    outcome: 'refused',
    sipStatus: 404,
    code: null,
    region: 'au1',
    trunkSid: null,
    isRecorded: false,
  })
})

test('R9: a call lands in either Region while the route propagates, then in the new one', () => {
  const tables = tablesOf(now, (world) =>
    world.trunk({
      name: 'East',
      domain: 'east',
      route: { region: 'ie1', set: 0, former: 'us1' },
      instances: { us1: open, ie1: open },
    }),
  )
  const regionsAt = (at: typeof now) =>
    new Set(
      Array.from({ length: 20 }, (_, index) => placeTermination(tables, { ...call, seed: `${index}` }, at).region),
    )
  expect(regionsAt(now)).toEqual(new Set(['us1', 'ie1']))
  expect(regionsAt(later(now, minutes(5)))).toEqual(new Set(['ie1']))
})
