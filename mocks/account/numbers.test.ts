import { expect, test } from 'vitest'
import { days } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { tablesOf } from '../tests/tables-of.ts'
import { now } from '../tests/now.ts'
import { fetchNumber, listNumbers, numbersOfTrunk } from './numbers.ts'
import type { NumberFilter } from './select-numbers.ts'
import { sidOf } from './sids.ts'
import { allOf } from '../tests/whole-lists.ts'

const tables = tablesOf(now, (world) => {
  const created = days(9)
  world.trunk({ name: 'East', domain: 'east', instances: { us1: { created }, ie1: { created } } })
  const both = { us1: { trunk: 'east' }, ie1: { trunk: 'east' } }
  world.numbers({ first: '+14025551212', count: 2, names: ['Main line', 'Fax'], created, uses: both })
  world.numbers({ first: '+353209104471', count: 1, names: ['Main line'], created, uses: { ie1: 'nothing' } })
})

test.each<[RegionCode, NumberFilter, readonly string[]]>([
  ['us1', {}, ['+14025551212', '+14025551213']],
  ['ie1', {}, ['+14025551212', '+14025551213', '+353209104471']],
  ['au1', {}, []],
  ['ie1', { phoneNumber: '5551213' }, ['+14025551213']],
  ['ie1', { phoneNumber: '+1402' }, ['+14025551212', '+14025551213']],
  ['ie1', { phoneNumber: ' 1402' }, ['+14025551212', '+14025551213']],
  ['ie1', { phoneNumber: '+402' }, []],
  ['ie1', { phoneNumber: '402' }, ['+14025551212', '+14025551213']],
  ['ie1', { phoneNumber: '555***3' }, ['+14025551213']],
  ['ie1', { phoneNumber: '(402) 555-1212' }, ['+14025551212']],
  ['ie1', { friendlyName: 'Main line' }, ['+14025551212', '+353209104471']],
  ['ie1', { friendlyName: 'Main' }, []],
  ['ie1', { friendlyName: 'Main line', phoneNumber: '353' }, ['+353209104471']],
])('in %s, %o lists %o', (region, filter, expected) => {
  expect(allOf(listNumbers(tables, region, filter)).map(({ number }) => number)).toEqual(expected)
})

test('a number has one SID, and one configuration per Region', () => {
  const sid = sidOf.phoneNumber('+14025551212')
  expect(fetchNumber(tables, 'us1', sid)).toMatchObject({ value: { sid, trunkSid: sidOf.trunk('us1/east') } })
  expect(fetchNumber(tables, 'ie1', sid)).toMatchObject({ value: { sid, trunkSid: sidOf.trunk('ie1/east') } })
})

test.each([
  [
    'a number without a configuration in this Region',
    sidOf.phoneNumber('+353209104471'),
    { kind: 'refused', code: 22199 },
  ],
  ['a number that the account does not own', sidOf.phoneNumber('+14025550100'), { kind: 'not-found' }],
])('%s', (_, sid, error) => {
  expect(fetchNumber(tables, 'us1', sid)).toMatchObject({ ok: false, error })
})

test('a trunk’s numbers are the numbers associated with it in its Region', () => {
  expect(allOf(numbersOfTrunk(tables, 'ie1', sidOf.trunk('ie1/east'))).map(({ number }) => number)).toEqual([
    '+14025551212',
    '+14025551213',
  ])
})
