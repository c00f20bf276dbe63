import { expect, test } from 'vitest'
import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { days, later, milliseconds, minutes } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import type { Result } from '../../src/domain/base/result.ts'
import { must } from '../scenarios/must.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import { linksOfTrunk } from './attached-lists.ts'
import { numberRouteOf } from './number-directory.ts'
import { listNumbers } from './numbers.ts'
import type { Refusal } from './refusal.ts'
import { fetchRoute, lookUpRoute } from './routes.ts'
import { sidOf } from './sids.ts'
import { createTrunk, deleteTrunk, updateTrunk } from './trunk-writes.ts'
import { authTypesOf, fetchTrunk, listTrunks } from './trunks.ts'
import { allNumbers, allOf } from '../tests/whole-lists.ts'

const domain = (name: string) => must(domainOfName(name), name)

/** `east` in US1 and IE1, a sub-domain of `main` in US1, another account's name, a name reserved for 19 more days. */
const account = () =>
  tablesOf(now, (world) => {
    world.trunk({
      name: 'East',
      domain: 'east',
      route: { region: 'us1', set: days(30) },
      instances: {
        us1: {
          created: days(30),
          addresses: { list: 'SBC', entries: [['SBC', '203.0.113.7/32']] },
          users: { list: 'Users', names: ['admin'] },
          urls: [{ to: 'sip:203.0.113.7' }],
        },
        ie1: { created: days(2) },
      },
    })
    world.trunk({ name: 'Main', domain: 'main', instances: { us1: { created: days(9) } } })
    world.trunk({ name: 'Branch', domain: 'branch.main', instances: { us1: { created: days(8) } } })
    world.numbers({
      first: '+14025551212',
      count: 2,
      names: ['Main line', 'Fax'],
      created: days(30),
      uses: { us1: { trunk: 'east' }, ie1: { trunk: 'east' } },
      route: { region: 'us1', set: days(30) },
    })
    world.foreignName('acme')
    world.reservedName('old-office', days(11))
  })

const us1East = sidOf.trunk('us1/east')
const ie1East = sidOf.trunk('ie1/east')
const codeOf = (result: Result<unknown, Refusal>): number | 'not-found' | 'ok' =>
  result.ok ? 'ok' : result.error.kind === 'refused' ? result.error.code : 'not-found'

test.each<[string, RegionCode, string | null, number | 'ok']>([
  ['a new name', 'ie1', 'west', 'ok'],
  ['no name', 'ie1', null, 'ok'],
  ['a name that the account uses in two other Regions', 'au1', 'east', 'ok'],
  ['a name that the account uses in this Region', 'ie1', 'east', 21248],
  ['a name of another account', 'us1', 'acme', 21248],
  ['a name reserved after deletion', 'us1', 'old-office', 21248],
  ['a sub-domain of a name that the account uses', 'ie1', 'night.east', 'ok'],
  ['a sub-domain of a name that nobody uses', 'us1', 'night.west', 21247],
])('R1: creating a trunk with %s', (_, region, name, expected) => {
  const tables = account()
  const before = tables.rows().length
  const created = createTrunk(tables, region, name === null ? {} : { domainName: domain(name) }, now)
  expect(codeOf(created)).toBe(expected)
  expect(tables.rows().length > before).toBe(expected === 'ok')
})

test('R1: friendly names need not be unique and can be null', () => {
  const tables = account()
  for (const friendlyName of ['East', 'East', null])
    expect(createTrunk(tables, 'us1', { friendlyName }, now).ok).toBe(true)
})

test('R1: a reserved name is available again after 30 days', () => {
  const tables = account()
  const settings = { domainName: domain('old-office') }
  const inTime = (count: number) => later(now, milliseconds(days(count)))
  expect(codeOf(createTrunk(tables, 'us1', settings, inTime(18.9)))).toBe(21248)
  expect(codeOf(createTrunk(tables, 'us1', settings, inTime(19)))).toBe('ok')
})

test.each<[string, RegionCode, string, RegionCode]>([
  ['the first instance routes a new name to its own Region', 'au1', 'west', 'au1'],
  ['a later instance elsewhere leaves the route unchanged', 'au1', 'east', 'us1'],
])('R11: %s', (_, region, name, expected) => {
  const tables = account()
  createTrunk(tables, region, { domainName: domain(name) }, now)
  const route = fetchRoute(tables, 'terminationRoute', domain(name))
  expect(route.ok && route.value.voiceRegion).toBe(expected)
})

test('R11: a new name has no former Region, so no call lands elsewhere', () => {
  const tables = account()
  createTrunk(tables, 'au1', { domainName: domain('west') }, now)
  const seeds = Array.from({ length: 20 }, (_, index) => `call ${index}`)
  const regions = seeds.map((seed) => lookUpRoute(tables, 'terminationRoute', domain('west'), seed, now).region)
  expect(new Set(regions)).toEqual(new Set(['au1']))
})

test('R11: a new name set by an update is routed to that Region as well', () => {
  const tables = account()
  updateTrunk(tables, 'ie1', ie1East, { domainName: domain('west') }, now)
  const route = fetchRoute(tables, 'terminationRoute', domain('west'))
  expect(route.ok && route.value.voiceRegion).toBe('ie1')
})

test('R13: deleting the active instance dissociates its numbers there, and changes no route', () => {
  const tables = account()
  const routesNow = () => [
    tables.all('terminationRoute'),
    allNumbers(tables).map(({ number }) => numberRouteOf(tables, number)),
  ]
  const routes = routesNow()
  expect(deleteTrunk(tables, 'us1', us1East, now).ok).toBe(true)
  expect(fetchTrunk(tables, 'us1', us1East).ok).toBe(false)
  expect(allOf(listNumbers(tables, 'us1')).map((number) => number.trunkSid)).toEqual([null, null])
  expect(allOf(listNumbers(tables, 'ie1')).map((number) => number.trunkSid)).toEqual([ie1East, ie1East])
  expect(routesNow()).toEqual(routes)
  expect(tables.all('originationUrl')).toEqual([])
  expect(linksOfTrunk(tables, 'attachedCredentialList', us1East)).toEqual([])
  expect(tables.all('credentialList')).toHaveLength(1)
})

test.each<[string, (tables: ReturnType<typeof account>) => void, RegionCode, string, number | 'ok' | 'not-found']>([
  ['a trunk of another Region', () => undefined, 'au1', us1East, 'not-found'],
  ['a trunk with sub-domains', () => undefined, 'us1', sidOf.trunk('us1/main'), 21247],
  [
    'a trunk whose number is provisioned for emergency calling',
    (tables) => {
      const [row] = allNumbers(tables)
      if (!row?.configurations.us1) throw new Error('no number')
      const us1 = { ...row.configurations.us1, emergency: true }
      tables.put('number', row.number, { ...row, configurations: { ...row.configurations, us1 } })
    },
    'us1',
    us1East,
    21634,
  ],
])('R13: deleting %s', (_, prepare, region, sid, expected) => {
  const tables = account()
  prepare(tables)
  const before = tables.rows()
  expect(codeOf(deleteTrunk(tables, region, sid, now))).toBe(expected)
  expect(tables.rows()).toEqual(before)
})

test('R13: the account keeps the name while another Region uses it; then it is reserved for 30 days', () => {
  const tables = account()
  const again = () => codeOf(createTrunk(tables, 'us1', { domainName: domain('east') }, now))
  deleteTrunk(tables, 'us1', us1East, now)
  expect(tables.get('reservedName', domain('east'))).toBeUndefined()
  deleteTrunk(tables, 'ie1', ie1East, now)
  expect(again()).toBe(21248)
})

test('R17: the 101st trunk is refused, counting all Regions', () => {
  const tables = account()
  const regions = ['us1', 'ie1', 'au1'] as const
  while (tables.all('trunk').length < 100)
    createTrunk(tables, regions[tables.all('trunk').length % 3] ?? 'us1', {}, now)
  expect(codeOf(createTrunk(tables, 'au1', {}, now))).toBe(21244)
})

test('a trunk can be listed and fetched in its own Region only', () => {
  const tables = account()
  expect(listTrunks(tables, 'us1').map((trunk) => trunk.friendlyName)).toEqual(['East', 'Main', 'Branch'])
  expect(listTrunks(tables, 'ie1').map((trunk) => trunk.sid)).toEqual([ie1East])
  expect(listTrunks(tables, 'au1')).toEqual([])
  expect(codeOf(fetchTrunk(tables, 'ie1', us1East))).toBe('not-found')
})

test('the auth types are the attached kinds of list, even if the lists are empty', () => {
  const tables = account()
  const typesOf = (region: RegionCode, sid: string) => {
    const trunk = fetchTrunk(tables, region, sid)
    return trunk.ok && authTypesOf(tables, trunk.value)
  }
  expect(typesOf('us1', us1East)).toEqual(['IP_ACL', 'CREDENTIAL_LIST'])
  expect(typesOf('ie1', ie1East)).toEqual([])
})

test('an update keeps the values it does not name, and sets the date', () => {
  const tables = account()
  const at = later(now, minutes(1))
  const updated = updateTrunk(tables, 'us1', us1East, { secure: true }, at)
  expect(updated.ok && updated.value).toMatchObject({ friendlyName: 'East', secure: true, dateUpdated: at })
  expect(codeOf(updateTrunk(tables, 'us1', us1East, { domainName: domain('acme') }, at))).toBe(21248)
  expect(codeOf(updateTrunk(tables, 'us1', sidOf.trunk('us1/main'), { domainName: domain('west') }, at))).toBe(21247)
})
