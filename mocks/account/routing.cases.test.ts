import { describe, expect, test } from 'vitest'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { days } from '../../src/domain/base/instant.ts'
import { parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { byRegion, type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import {
  addressCases,
  answerCases,
  egressCases,
  foreignHosts,
  hostCases,
  orderCases,
  shareCases,
} from '../../src/domain/cases/calls.cases.ts'
import {
  type InstanceCase,
  type Instances,
  type OriginationEnd,
  originationCases,
  pbx,
  type RouteCase,
  type TerminationEnd,
  terminationCases,
  type UrlCase,
  type Use,
} from '../../src/domain/cases/routing.cases.ts'
import { unreachableOriginationCases } from '../../src/domain/cases/unreachable-hosts.cases.ts'
import { passwordOf } from '../scenarios/add-trunk.ts'
import { must } from '../scenarios/must.ts'
import type { InstanceSpec, RouteSpec, World } from '../scenarios/scenario.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import type { CallDecision } from './call-decision.ts'
import { placeOrigination } from './place-origination.ts'
import { placeTermination } from './place-termination.ts'
import { sidOf } from './sids.ts'
import type { Tables } from './tables.ts'

// Checks the mock's rules against the same case tables as the console's.

const number = must(parseE164('+14025551212'), 'number')
const name = 'east'
const somebody = '+12025550123'

const instanceOf = ({ addresses, users, urls, hasDisasterRecovery = false }: InstanceCase): InstanceSpec => ({
  created: days(400),
  ...(addresses && { addresses: { list: 'SBC', entries: addresses.map((range) => [range, range] as const) } }),
  ...(users && { users: { list: 'Users', names: users } }),
  ...(urls && { urls }),
  ...(hasDisasterRecovery && { settings: { disasterRecoveryUrl: 'https://fallback.example/voice' } }),
})

const routeOf = ({ region, secondsAgo, former }: RouteCase): RouteSpec => ({
  region,
  set: secondsAgo * 1000,
  ...(former && { former }),
})

function addTrunk(world: World, domain: string, instances: Instances, route?: RouteCase): void {
  const present = regionCodes.filter((region) => instances[region])
  const specs = Object.fromEntries(present.map((region) => [region, instanceOf(instances[region] ?? {})]))
  world.trunk({ name: domain, domain, instances: specs, ...(route && { route: routeOf(route) }) })
}

function callFrom(tables: Tables, seed = 'a call', host = `${name}.pstn.twilio.com`): CallDecision {
  const credentials = { username: pbx.user, password: passwordOf(name, pbx.user) }
  const source = must(parseIpv4(pbx.address), pbx.address)
  return placeTermination(tables, { host, to: somebody, source, credentials, seed }, now)
}

const callTo = (tables: Tables, seed = 'a call', answer: number | null = 200): CallDecision =>
  placeOrigination(tables, { number, edge: 'tokyo', answerOf: () => answer, seed }, now)

const seeds = Array.from({ length: 24 }, (_, index) => `call ${index}`)

/** Each Region where calls land, once, with the outcome there, in the order of the case. */
function landings<E>(
  decisions: readonly CallDecision[],
  endOf: (decision: CallDecision) => E,
  inOrder: readonly RegionCode[],
) {
  const ends = new Map(decisions.map((decision) => [decision.region, endOf(decision)]))
  const others = [...ends.keys()].filter((region) => region === null || !inOrder.includes(region))
  return [...inOrder.flatMap((region) => (ends.has(region) ? [[region, ends.get(region)]] : [])), ...others]
}

describe('termination', () => {
  const endOf = ({ outcome, code }: CallDecision): TerminationEnd => {
    if (outcome === 'accepted') return 'accepted'
    const known = ([32200, 32201, 32202] as const).find((one) => one === code)
    return known ?? 'no-instance'
  }

  test.each(terminationCases)('$name', ({ instances, route, lands }) => {
    const tables = tablesOf(now, (world) => addTrunk(world, name, instances, route))
    const decisions = seeds.map((seed) => callFrom(tables, seed))
    expect(
      landings(
        decisions,
        endOf,
        lands.map(([region]) => region),
      ),
    ).toEqual(lands)
    expect(decisions.every(({ isRecorded, outcome }) => isRecorded === (outcome === 'accepted'))).toBe(true)
  })
})

describe('origination', () => {
  const used = (use: Use) => {
    if (use === 'webhook') return { webhook: 'https://ivr.example/voice' }
    return use === 'nothing' ? use : { trunk: use === 'this' ? name : 'west' }
  }

  const ends: Readonly<Partial<Record<CallDecision['outcome'], OriginationEnd>>> = {
    'answered-by-webhook': 'webhook',
    'answered-by-disaster-recovery': 'disaster-recovery',
    'not-connected': 'dead',
  }
  const endOf = ({ outcome, code, region, trunkSid }: CallDecision): OriginationEnd | undefined => {
    if (outcome === 'connected') return trunkSid === sidOf.trunk(`${region}/${name}`) ? 'pbx' : 'other-trunk'
    return code === 32010 || code === 32011 ? code : ends[outcome]
  }

  test.each([...originationCases, ...unreachableOriginationCases])('$name', ({ instances, uses, route, lands }) => {
    const tables = tablesOf(now, (world) => {
      addTrunk(world, name, instances)
      addTrunk(
        world,
        'west',
        byRegion(() => ({ urls: [{ to: 'sip:west.example' }] })),
      )
      const inRegions = regionCodes.flatMap((region) => {
        const use = uses[region]
        return use ? [[region, used(use)] as const] : []
      })
      const spec = {
        first: number,
        count: 1,
        names: ['Main line'],
        created: days(400),
        uses: Object.fromEntries(inRegions),
      }
      world.numbers({ ...spec, ...(route && { route: routeOf(route) }) })
    })
    const decisions = seeds.map((seed) => callTo(tables, seed))
    expect(
      landings(
        decisions,
        endOf,
        lands.map(([region]) => region),
      ),
    ).toEqual(lands)
  })
})

test.each(addressCases)('entry %s, call from %s: %s', (entry, source, lets) => {
  const tables = tablesOf(now, (world) => addTrunk(world, name, { us1: { addresses: [entry] } }))
  const call = { host: `${name}.pstn.twilio.com`, to: somebody, credentials: null, seed: 'a call' }
  const { outcome } = placeTermination(tables, { ...call, source: must(parseIpv4(source), source) }, now)
  expect(outcome).toBe(lets ? 'accepted' : 'refused')
})

describe('hosts', () => {
  const tables = tablesOf(now, (world) => addTrunk(world, name, { us1: { users: [pbx.user] } }))

  test.each(hostCases)('a call to %s enters at %s', (host, edge) => {
    const decision = callFrom(tables, 'a call', host)
    // The mock assumes Ashburn for a host without an edge (R3).
    expect(decision.hops[0]).toEqual({ kind: 'edge', edge: edge ?? 'ashburn', isChosen: edge !== null })
    expect(decision).toMatchObject({ outcome: 'accepted', region: 'us1' })
  })

  test.each(foreignHosts)('%s leads to no trunk', (host) => {
    expect(callFrom(tables, 'a call', host)).toMatchObject({ outcome: 'refused', region: null, trunkSid: null })
  })
})

/** A number on a US1 trunk with these URIs. */
const withUrls = (urls: readonly UrlCase[]): Tables =>
  tablesOf(now, (world) => {
    addTrunk(world, name, { us1: { urls } })
    const uses = { us1: { trunk: name } }
    world.numbers({ first: number, count: 1, names: ['Main line'], created: days(400), uses })
  })

const triedBy = ({ hops }: CallDecision) =>
  hops.flatMap((hop) => (hop.kind === 'origination-url' ? [{ to: hop.sipUrl, edge: hop.edge }] : []))

test.each(egressCases)('a call to %s leaves from %s', (sipUrl, edge) => {
  expect(triedBy(callTo(withUrls([{ to: sipUrl }])))).toEqual([{ to: sipUrl, edge: edge ?? 'tokyo' }])
})

test.each(orderCases)('order of use: %s', (_, urls, order) => {
  const tried = triedBy(callTo(withUrls(urls), 'a call', null)).map(({ to }) => to)
  let from = 0
  const grouped = order.map((group) => tried.slice(from, (from += group.length)).toSorted())
  expect([grouped, tried.length]).toEqual([order, from])
})

test.each(shareCases)('weights %o share the calls %o', (weights, percent) => {
  const tables = withUrls(weights.map((weight, index) => ({ to: `sip:${index}.example`, weight })))
  const calls = Array.from({ length: 600 }, (_, index) => triedBy(callTo(tables, `call ${index}`))[0]?.to)
  const got = weights.map((_, index) => calls.filter((to) => to === `sip:${index}.example`).length / 6)
  for (const [index, share] of percent.entries()) expect(Math.abs((got[index] ?? 0) - share)).toBeLessThan(7)
})

test.each(answerCases)('the answer %s ends the call: %s', (answer, ends) => {
  const urls = [{ to: 'sip:a.example' }, { to: 'sip:b.example', priority: 20 }]
  const tried = triedBy(callTo(withUrls(urls), 'a call', answer)).map(({ to }) => to)
  expect(tried).toEqual(ends ? ['sip:a.example'] : ['sip:a.example', 'sip:b.example'])
})
