import { beforeEach, expect, test } from 'vitest'
import { later, minutes, parseInstant } from '../../src/domain/base/instant.ts'
import { regionCodes } from '../../src/domain/base/region.ts'
import { numberRouteOf } from '../account/number-directory.ts'
import { placeOrigination } from '../account/place-origination.ts'
import { updateNumberRoute } from '../account/routes.ts'
import type { NumberRow } from '../account/rows.ts'
import { sidOf } from '../account/sids.ts'
import { createMemoryTables, type MemoryTables } from '../account/tables.ts'
import { loadScenario } from './load-scenario.ts'
import { must } from './must.ts'
import { allNumbers } from '../tests/whole-lists.ts'

const now = must(parseInstant('2026-11-25T09:00:00Z'), 'now')
const settled = later(now, minutes(5))
let tables: MemoryTables

beforeEach(async () => {
  tables = createMemoryTables(await loadScenario('five-hundred-numbers', now))
})

/** The number of occurrences of each text. */
function counted(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return counts
}

const routeOf = ({ number }: NumberRow) => numberRouteOf(tables, number)?.voiceRegion ?? 'implicit'

/** The outcome of a call after propagation. */
function callTo({ number }: NumberRow): string {
  const call = placeOrigination(tables, { number, edge: 'ashburn', seed: number, answerOf: () => 200 }, settled)
  const names = ['shannon-coach', 'shannon-parcels']
  const trunk = names.find((name) => regionCodes.some((region) => sidOf.trunk(`${region}/${name}`) === call.trunkSid))
  return `${call.outcome} in ${call.region}${trunk ? ` by ${trunk}` : ''}`
}

test('one trunk answers all 500 numbers, each in the Region it is routed to', () => {
  const numbers = allNumbers(tables)
  expect(counted(numbers.map(routeOf))).toEqual({ us1: 424, implicit: 40, ie1: 24, au1: 12 })
  expect(counted(numbers.map(callTo))).toEqual({
    'connected in us1 by shannon-coach': 464,
    'connected in ie1 by shannon-coach': 24,
    'connected in au1 by shannon-coach': 12,
  })
})

test('no route propagates', () => {
  const routes = allNumbers(tables).map(({ number }) => numberRouteOf(tables, number))
  const recent = [...routes, ...tables.all('terminationRoute')].filter(
    (route) => route !== undefined && now < later(route.dateUpdated, minutes(5)),
  )
  expect(recent).toEqual([])
})

test('re-routing all numbers to IE1 changes 476: 12 then fail, and a webhook answers one', () => {
  for (const row of allNumbers(tables)) updateNumberRoute(tables, row.number, { voiceRegion: 'ie1' }, now)
  const changed = tables.all('numberRoute').filter((route) => route.dateUpdated === now)
  expect(changed).toHaveLength(476)
  expect(counted(allNumbers(tables).map(callTo))).toEqual({
    'connected in ie1 by shannon-coach': 486,
    'connected in ie1 by shannon-parcels': 1,
    'answered-by-webhook in ie1': 1,
    'not-connected in ie1': 12,
  })
})

test('the first numbers in a list show most kinds', () => {
  const first = allNumbers(tables).slice(0, 20)
  expect(counted(first.map(routeOf))).toEqual({ us1: 12, implicit: 4, ie1: 4 })
  const inIe1 = first.map(({ configurations: { ie1 } }) =>
    ie1 === undefined ? 'nothing' : ie1.voiceUrl !== null ? 'webhook' : String(ie1.trunkSid),
  )
  expect(counted(inIe1)).toEqual({
    [sidOf.trunk('ie1/shannon-coach')]: 12,
    [sidOf.trunk('ie1/shannon-parcels')]: 1,
    webhook: 1,
    nothing: 6,
  })
})
