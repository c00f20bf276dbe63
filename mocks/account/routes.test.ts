import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { days, type Instant, later, milliseconds, minutes } from '../../src/domain/base/instant.ts'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import { must } from '../scenarios/must.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import { fetchRoute, lookUpRoute, updateNumberRoute, updateTerminationRoute } from './routes.ts'
import type { MemoryTables } from './tables.ts'

const east = must(domainOfName('east'), 'east')
const number = must(parseE164('+14025551212'), 'number')

const account = (route?: RegionCode): MemoryTables =>
  tablesOf(now, (world) => {
    const routes = route ? { route: { region: route, set: days(30) } } : {}
    world.trunk({ name: 'East', domain: 'east', instances: { us1: { created: days(30) } }, ...routes })
    world.numbers({
      first: number,
      count: 1,
      names: ['Main line'],
      created: days(30),
      uses: { us1: 'nothing' },
      ...routes,
    })
  })

const reroute = (tables: MemoryTables, voiceRegion: RegionCode, at: Instant = now) => {
  const written = updateTerminationRoute(tables, east, { voiceRegion }, at)
  if (!written.ok) throw new Error('refused')
  return written.value
}

/** The Regions where 20 calls land at that moment. */
const landings = (tables: MemoryTables, at: Instant): readonly RegionCode[] => {
  const seeds = Array.from({ length: 20 }, (_, index) => `call ${index}`)
  const reached = seeds.map((seed) => lookUpRoute(tables, 'terminationRoute', east, seed, at).region)
  return regionCodes.filter((region) => reached.includes(region))
}

describe('R2', () => {
  test('a Termination URI and a number are routed independently', () => {
    const tables = account('us1')
    reroute(tables, 'ie1')
    expect(fetchRoute(tables, 'numberRoute', number)).toMatchObject({ value: { voiceRegion: 'us1' } })
    updateNumberRoute(tables, number, { voiceRegion: 'au1' }, now)
    expect(fetchRoute(tables, 'terminationRoute', east)).toMatchObject({ value: { voiceRegion: 'ie1' } })
  })
})

describe('R9', () => {
  test('the API returns the new Region immediately', () => {
    expect(reroute(account('us1'), 'ie1')).toMatchObject({ voiceRegion: 'ie1', dateUpdated: now })
  })

  test.each<[string, number, readonly RegionCode[]]>([
    ['in either Region at 0:00', 0, ['us1', 'ie1']],
    ['in either Region after 4:59', 299, ['us1', 'ie1']],
    ['in the new Region only after 5:00', 300, ['ie1']],
  ])('calls land %s', (_, seconds, expected) => {
    const tables = account('us1')
    reroute(tables, 'ie1')
    expect(landings(tables, later(now, milliseconds(seconds * 1000)))).toEqual(expected)
  })

  test('the seed decides where a call lands', () => {
    const tables = account('us1')
    reroute(tables, 'ie1')
    const land = () => lookUpRoute(tables, 'terminationRoute', east, 'call 1', now)
    expect(land()).toEqual(land())
  })

  test('a second change during propagation is accepted, and its former Region is the one before it', () => {
    const tables = account('us1')
    reroute(tables, 'ie1')
    expect(reroute(tables, 'au1', later(now, minutes(1)))).toMatchObject({ voiceRegion: 'au1', formerRegion: 'ie1' })
  })

  test('writing the current Region again does not change the date or the propagation', () => {
    const tables = account('us1')
    const first = reroute(tables, 'ie1')
    expect(reroute(tables, 'ie1', later(now, minutes(1)))).toEqual(first)
    expect(landings(tables, later(now, minutes(2)))).toEqual(['us1', 'ie1'])
  })

  test('names that the account never had are not found', () => {
    const tables = account('us1')
    const west = must(domainOfName('west'), 'west')
    expect(updateTerminationRoute(tables, west, { voiceRegion: 'ie1' }, now).ok).toBe(false)
    const foreign = must(parseE164('+14025550100'), 'foreign')
    expect(updateNumberRoute(tables, foreign, { voiceRegion: 'ie1' }, now).ok).toBe(false)
    expect(tables.all('numberRoute')).toEqual([])
  })
})

describe('R10', () => {
  test('a route that was never written is not found, and calls go to US1', () => {
    const tables = account()
    expect(fetchRoute(tables, 'terminationRoute', east).ok).toBe(false)
    expect(lookUpRoute(tables, 'numberRoute', number, 'call', now)).toEqual({
      region: 'us1',
      isImplicit: true,
      isPropagating: false,
    })
  })

  test.each<[RegionCode, RegionCode | null]>([
    ['us1', null],
    ['ie1', 'us1'],
  ])('the first write, to %s, makes the route explicit; the former Region is %s', (voiceRegion, formerRegion) => {
    expect(reroute(account(), voiceRegion)).toMatchObject({ voiceRegion, formerRegion, dateCreated: now })
  })

  test('undoing the first re-route leaves an explicit route to US1', () => {
    const tables = account()
    reroute(tables, 'ie1')
    reroute(tables, 'us1', later(now, minutes(1)))
    expect(fetchRoute(tables, 'terminationRoute', east)).toMatchObject({ ok: true, value: { voiceRegion: 'us1' } })
  })

  test('a write without a Region makes the implicit route explicit', () => {
    const tables = account()
    updateNumberRoute(tables, number, { friendlyName: 'Main' }, now)
    expect(fetchRoute(tables, 'numberRoute', number)).toMatchObject({
      value: { voiceRegion: 'us1', friendlyName: 'Main' },
    })
  })
})

test('R12: a re-route to a Region without an instance is accepted', () => {
  expect(reroute(account('us1'), 'au1')).toMatchObject({ voiceRegion: 'au1' })
})

test('calls land only in the last two Regions that were written', () => {
  const region = fc.constantFrom(...regionCodes)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(region, fc.nat(600)), { minLength: 1 }),
      fc.string(),
      fc.nat(900),
      (writes, seed, wait) => {
        const tables = account('us1')
        let at = now
        const held: RegionCode[] = ['us1']
        for (const [voiceRegion, seconds] of writes) {
          at = later(at, milliseconds(seconds * 1000))
          reroute(tables, voiceRegion, at)
          if (held.at(-1) !== voiceRegion) held.push(voiceRegion)
        }
        const { region: landed } = lookUpRoute(
          tables,
          'terminationRoute',
          east,
          seed,
          later(at, milliseconds(wait * 1000)),
        )
        expect(held.slice(-2)).toContain(landed)
        expect(wait < 300 || landed === held.at(-1)).toBe(true)
      },
    ),
  )
})
