import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { days, parseInstant } from '../../src/domain/base/instant.ts'
import { regionCodes } from '../../src/domain/base/region.ts'
import { must } from '../scenarios/must.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { numberOf, numberOfSid, numberRouteOf, removeNumber } from './number-directory.ts'
import { configureNumber, releaseNumbers } from './number-writes.ts'
import { listNumbers, numbersOfTrunk } from './numbers.ts'
import { updateNumberRoute } from './routes.ts'
import { sidOf } from './sids.ts'
import { allNumbers, allOf } from '../tests/whole-lists.ts'

const now = must(parseInstant('2026-11-25T04:00:00Z'), 'now')
const created = days(9)

/** Ten numbers in two runs on a US1 trunk. The first four are configured in IE1 as well. */
const account = () =>
  tablesOf(now, (world) => {
    world.trunk({ name: 'East', domain: 'east', instances: { us1: { created }, ie1: { created } } })
    const us1 = { trunk: 'east' }
    const route = { region: 'us1', set: created } as const
    const names = ['Main line', 'Fax']
    world.numbers({ first: '+14025550100', count: 4, names, created, uses: { us1, ie1: us1 }, route })
    world.numbers({ first: '+14025550104', count: 6, names: [], after: 2, created, uses: { us1 } })
  })

test('each number of a run has its own name, SID and seq', () => {
  const tables = account()
  const rows = allNumbers(tables)
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: 10 }, (_, index) => `+140255501${String(index).padStart(2, '0')}`),
  )
  expect(rows.map(({ configurations }) => configurations.us1?.friendlyName).slice(0, 6)).toEqual([
    'Main line',
    'Fax',
    'Desk 1',
    'Desk 2',
    'Desk 3',
    'Desk 4',
  ])
  expect(rows.map(({ sid }) => sid)).toEqual(rows.map(({ number }) => sidOf.phoneNumber(number)))
  expect(new Set(rows.map(({ seq }) => seq)).size).toBe(10)
})

/** Each of the account's numbers, with its route. */
const withRoutes = (tables: ReturnType<typeof account>) =>
  allNumbers(tables).map((row) => ({ row, route: numberRouteOf(tables, row.number) }))

test('writing or releasing a number does not change the others, and all lookups agree', () => {
  const step = fc.record({ index: fc.nat(9), do: fc.constantFrom('route', 'configure', 'release') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const tables = account()
      const numbers = allNumbers(tables).map(({ number }) => number)
      for (const { index, do: act } of steps) {
        const number = must(numbers[index], index)
        const before = withRoutes(tables).filter(({ row }) => row.number !== number)
        const row = numberOf(tables, number)
        if (act === 'route') updateNumberRoute(tables, number, { voiceRegion: 'ie1' }, now)
        else if (row && act === 'configure')
          configureNumber(tables, 'au1', row.sid, { voiceUrl: 'https://a.example' }, now)
        else if (row) removeNumber(tables, number)
        expect(withRoutes(tables).filter((one) => one.row.number !== number)).toEqual(before)
        expect(numberOf(tables, number) !== undefined).toBe(row !== undefined && act !== 'release')
        for (const other of allNumbers(tables)) {
          expect(numberOf(tables, other.number)).toEqual(other)
          expect(numberOfSid(tables, other.sid)).toEqual(other)
        }
        for (const region of regionCodes) {
          const seen = allNumbers(tables).filter(({ configurations }) => configurations[region])
          expect(allOf(listNumbers(tables, region)).map(({ sid }) => sid)).toEqual(seen.map(({ sid }) => sid))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('deleting a trunk dissociates whole runs and the numbers that have their own row', () => {
  const tables = account()
  const trunk = sidOf.trunk('us1/east')
  const written = must(numberOf(tables, must(allNumbers(tables)[1]?.number, 1)), 1)
  configureNumber(tables, 'us1', written.sid, { friendlyName: 'Renamed' }, now)
  expect(numbersOfTrunk(tables, 'us1', trunk).length).toBe(10)
  releaseNumbers(tables, 'us1', trunk, now)
  expect(numbersOfTrunk(tables, 'us1', trunk).length).toBe(0)
  expect(allOf(listNumbers(tables, 'us1')).map(({ friendlyName }) => friendlyName)).toContain('Renamed')
  expect(numbersOfTrunk(tables, 'ie1', sidOf.trunk('ie1/east')).length).toBe(4)
})

test.each([
  ['5550105', 1],
  ['+1402555010', 10],
  ['01*5', 1],
  ['01040', 0],
])('%s matches within one number, never across two', (phoneNumber, count) => {
  expect(listNumbers(account(), 'us1', { phoneNumber })).toHaveLength(count)
})
