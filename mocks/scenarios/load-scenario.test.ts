import { describe, expect, test } from 'vitest'
import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { days, later, minutes } from '../../src/domain/base/instant.ts'
import { parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import { numberRouteOf } from '../account/number-directory.ts'
import { placeOrigination } from '../account/place-origination.ts'
import { placeTermination } from '../account/place-termination.ts'
import { lookUpRoute, updateNumberRoute, updateTerminationRoute } from '../account/routes.ts'
import { createMemoryTables, type MemoryTables } from '../account/tables.ts'
import { authTypesOf } from '../account/trunks.ts'
import { passwordOf } from './add-trunk.ts'
import { loadScenario, type ScenarioName } from './load-scenario.ts'
import { must } from './must.ts'
import { now } from '../tests/now.ts'
import { allNumbers } from '../tests/whole-lists.ts'

const names: readonly ScenarioName[] = [
  'east-mountain-office',
  'access-gap',
  'split-legs',
  'five-hundred-numbers',
  'hundred-thousand-numbers',
  'ie1-outage',
  'empty',
]
const load = async (name: ScenarioName): Promise<MemoryTables> => createMemoryTables(await loadScenario(name, now))

const east = must(domainOfName('east-mountain-office'), 'east')
const mainLine = must(parseE164('+14025551212'), 'main line')

const callFrom = (tables: MemoryTables, source: string, at = now) =>
  placeTermination(
    tables,
    {
      host: east,
      to: '+12025550123',
      source: must(parseIpv4(source), source),
      credentials: { username: 'sbc-admin', password: passwordOf('east-mountain-office', 'sbc-admin') },
      seed: 'a call',
    },
    at,
  )
const callTo = (tables: MemoryTables, number = mainLine, at = now) =>
  placeOrigination(tables, { number, edge: 'ashburn', seed: 'a call', answerOf: () => 200 }, at)

describe.each(names)('%s', (name) => {
  test('the same time gives the same bytes', async () => {
    expect(JSON.stringify(await loadScenario(name, now))).toBe(JSON.stringify(await loadScenario(name, now)))
  })

  test('loading it later shifts the dates and changes nothing else', async () => {
    const week = days(7)
    const shifted: unknown = JSON.parse(
      JSON.stringify(await loadScenario(name, later(now, week))),
      (key, value: unknown) => (typeof value === 'number' && /^(date|until)/.test(key) ? value - week : value),
    )
    expect(shifted).toEqual(await loadScenario(name, now))
  })

  test('no two rows share a key', async () => {
    const rows = await loadScenario(name, now)
    expect(new Set(rows.map((row) => `${row.kind}/${row.key}`)).size).toBe(rows.length)
  })

  test('all numbers but the demo story’s are reserved for fiction', async () => {
    const fiction =
      /^(\+1\d{3}55501\d\d|\+442079460\d{3}|\+441(1[345678]|21|31|41|51|61)4960\d{3}|\+441914980\d{3}|\+442920180\d{3}|\+442896496\d{3}|\+3532091\d{5}|\+61[2378](5550|7010)\d{4})$/
    const real = allNumbers(await load(name)).filter(({ number }) => !fiction.test(number))
    expect(real.map(({ number }) => number).filter((number) => number !== mainLine)).toEqual([])
  })

  test('addresses and hosts are reserved for documentation', async () => {
    const documentation = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/
    const tables = await load(name)
    const hosts = tables.all('originationUrl').map((url) => /^sip:([^:;]+)/.exec(url.sipUrl)?.[1] ?? url.sipUrl)
    const webhooks = allNumbers(tables).flatMap((row) => Object.values(row.configurations).map((here) => here.voiceUrl))
    const recoveries = tables.all('trunk').map((trunk) => trunk.disasterRecoveryUrl)
    const named = [...webhooks, ...recoveries].filter((url) => url !== null).map((url) => new URL(url).hostname)
    const reserved = (host: string) => documentation.test(host) || /\.example(\.com)?$/.test(host)
    expect([...hosts, ...named].filter((host) => !reserved(host))).toEqual([])
    const entries = [...tables.all('ipAddress'), ...tables.all('knownCaller')]
    expect(entries.filter((entry) => !documentation.test(entry.address))).toEqual([])
  })
})

const faultless = names.filter((name) => name !== 'access-gap' && name !== 'empty')

describe.each(faultless)('%s: known callers', (name) => {
  test('every trunk has known callers, and its active Region accepts their calls', async () => {
    const tables = await load(name)
    const callers = tables.all('knownCaller')
    const settled = later(now, minutes(5))
    const outcomes = callers.map(({ domainName: host, address: source, credentials }) =>
      placeTermination(tables, { host, to: '+12025550123', source, credentials, seed: 'a call' }, settled),
    )
    expect(outcomes.filter(({ outcome }) => outcome !== 'accepted')).toEqual([])
    const called = new Set(callers.map(({ domainName }) => domainName))
    expect(called).toEqual(new Set(tables.all('trunk').map(({ domainName }) => domainName)))
  })
})

/** What the console's first page should show of a trunk, calculated independently. */
function summary(tables: MemoryTables, name: string) {
  const instances = tables.all('trunk').filter((trunk) => trunk.friendlyName === name)
  const domainName = must(instances[0]?.domainName ?? undefined, name)
  const route = lookUpRoute(tables, 'terminationRoute', domainName, 'after it settled', later(now, minutes(5)))
  const served = (region: RegionCode) =>
    allNumbers(tables).filter(({ number, configurations }) => {
      const routed = numberRouteOf(tables, number)?.voiceRegion ?? 'us1'
      const sid = configurations[region]?.trunkSid
      return routed === region && sid !== undefined && instances.some((trunk) => trunk.sid === sid)
    }).length
  const state = (region: RegionCode) => {
    const trunk = instances.find((instance) => instance.region === region)
    if (!trunk) return '–'
    const missing = [
      ...(authTypesOf(tables, trunk).length === 0 ? ['no list'] : []),
      ...(tables.all('originationUrl').some((url) => url.trunkSid === trunk.sid && url.enabled) ? [] : ['no URI']),
    ]
    const numbers = served(region)
    const legs = [route.region === region ? 'from PBX' : '', numbers > 0 ? `${numbers}` : ''].filter(Boolean).join(', ')
    return [legs || (missing.length === 0 ? 'standby' : ''), ...missing].filter(Boolean).join(', ')
  }
  return [...regionCodes.map(state), route.isImplicit ? 'implicit' : 'explicit']
}

describe('east-mountain-office', () => {
  test.each([
    ['East Mountain Office', 'from PBX, 1', 'standby', '–', 'explicit'],
    ['Bondi Surf Rescue', '–', '–', 'from PBX, 6', 'explicit'],
    ['Cedar & Main Pharmacy', 'from PBX, 22', '–', '–', 'explicit'],
    ['Galway Claims Line', 'standby', 'from PBX, 64', '–', 'explicit'],
    ['Harbour Street Contact Centre', '11', 'from PBX, 201', '–', 'explicit'],
    ['Kilkenny Night Desk', '9', 'from PBX, 3', '–', 'explicit'],
    ['Lakeside Clinic', 'from PBX, 14', 'no list', '–', 'explicit'],
    ['Northwind Freight Dispatch', 'from PBX, 86', 'standby', 'standby', 'explicit'],
    ['Omaha Overnight Desk', 'from PBX, 5', '–', '–', 'implicit'],
    ['Parramatta Field Ops', '–', '–', 'from PBX, 38', 'explicit'],
    ['Prairie Credit Union', 'from PBX, 50', '3, no URI', '–', 'explicit'],
    ['Wharf Seven Studios', '12', '–', 'from PBX, 19', 'explicit'],
    ['Wicklow Water Services', 'no list', 'from PBX, 68', 'standby', 'explicit'],
  ])('%s: US1 %s, IE1 %s, AU1 %s, route %s', async (name, ...expected) => {
    expect(summary(await load('east-mountain-office'), name)).toEqual(expected)
  })

  test('has 13 trunks and 617 numbers', async () => {
    const tables = await load('east-mountain-office')
    expect(new Set(tables.all('trunk').map((trunk) => trunk.domainName)).size).toBe(13)
    expect(allNumbers(tables)).toHaveLength(617)
  })

  test('nine routes propagate, among them one that was changed 1:48 ago', async () => {
    const tables = await load('east-mountain-office')
    const recent = [
      ...tables.all('terminationRoute'),
      ...allNumbers(tables).flatMap(({ number }) => numberRouteOf(tables, number) ?? []),
    ].filter((route) => now < later(route.dateUpdated, minutes(5)))
    expect(recent).toHaveLength(9)
    const kilkenny = tables.get('terminationRoute', must(domainOfName('kilkenny-night-desk'), 'kilkenny'))
    expect(now - must(kilkenny, 'route').dateUpdated).toBe(108_000)
    expect(recent.every((route) => route.formerRegion === 'us1')).toBe(true)
  })

  test('everything is set up in IE1, but US1 processes the calls of both legs', async () => {
    const tables = await load('east-mountain-office')
    expect(callFrom(tables, '203.0.113.7')).toMatchObject({ outcome: 'accepted', region: 'us1' })
    expect(callTo(tables)).toMatchObject({ outcome: 'connected', region: 'us1' })
  })

  test('after both re-routes IE1 accepts the same callers and reaches the number', async () => {
    const tables = await load('east-mountain-office')
    updateTerminationRoute(tables, east, { voiceRegion: 'ie1' }, now)
    updateNumberRoute(tables, mainLine, { voiceRegion: 'ie1' }, now)
    const settled = later(now, minutes(5))
    for (const address of ['203.0.113.7', '203.0.113.8'])
      expect(callFrom(tables, address, settled)).toMatchObject({ outcome: 'accepted', region: 'ie1' })
    const call = callTo(tables, mainLine, settled)
    expect(call).toMatchObject({ outcome: 'connected', region: 'ie1' })
    expect(call.hops.at(-1)).toMatchObject({ kind: 'origination-url', edge: 'dublin' })
  })

  test.each([
    ['+13085550150', 'failed', 32010],
    ['+19205550140', 'answered-by-webhook', null],
    ['+16145550170', 'not-connected', null],
    ['+14025550190', 'answered-by-webhook', null],
    ['+353209178167', 'connected', null],
  ])('a call to %s: %s, %s', async (text, outcome, code) => {
    expect(callTo(await load('east-mountain-office'), must(parseE164(text), text))).toMatchObject({ outcome, code })
  })
})

test.each<[string, number]>([
  ['203.0.113.7', 32202],
  ['203.0.113.8', 32201],
])('access-gap: a call from %s would fail in IE1 with %i', async (address, code) => {
  const tables = await load('access-gap')
  expect(callFrom(tables, address)).toMatchObject({ outcome: 'accepted', region: 'us1' })
  updateTerminationRoute(tables, east, { voiceRegion: 'ie1' }, now)
  expect(callFrom(tables, address, later(now, minutes(5)))).toMatchObject({ outcome: 'refused', region: 'ie1', code })
})

test('split-legs: IE1 processes calls from the PBX, US1 calls to the number', async () => {
  const tables = await load('split-legs')
  expect(callFrom(tables, '203.0.113.7')).toMatchObject({ outcome: 'accepted', region: 'ie1' })
  expect(callTo(tables)).toMatchObject({ outcome: 'connected', region: 'us1' })
})

test('empty: no rows', async () => {
  expect(await loadScenario('empty', now)).toEqual([])
})

describe('hundred-thousand-numbers', () => {
  test('has 100,000 numbers in fewer than 1,000 rows, and at most 100 trunks', async () => {
    const rows = await loadScenario('hundred-thousand-numbers', now)
    const tables = createMemoryTables(rows)
    expect(new Set(allNumbers(tables).map(({ number }) => number)).size).toBe(100_000)
    expect(tables.all('trunk').length).toBeLessThanOrEqual(100)
    expect(rows.length).toBeLessThan(1_000)
  })

  test('30% of the numbers are set up in the Region that their trunk moves to', async () => {
    const runs = (await load('hundred-thousand-numbers')).all('numberRun')
    const prepared = runs.filter(({ route, configurations: { us1, ie1, au1 } }) => {
      return route?.voiceRegion === 'us1' && us1?.trunkSid && (ie1?.trunkSid || au1?.trunkSid)
    })
    const count = prepared.reduce((sum, run) => sum + run.count, 0)
    expect(count).toBeGreaterThan(29_000)
    expect(count).toBeLessThan(31_000)
  })
})
