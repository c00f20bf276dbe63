import type { E164 } from '../../src/domain/base/e164.ts'
import { indexOfNumber, numberAt, numberRowAt, routeRowAt, runsWithout } from './number-runs.ts'
import type { NumberRow, NumberRunRow, RouteRow } from './rows.ts'
import { sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

type Place = { readonly run: NumberRunRow; readonly index: number }

function placeOf(tables: Tables, number: E164): Place | undefined {
  for (const run of tables.all('numberRun')) {
    const index = indexOfNumber(run, number)
    if (index !== undefined) return { run, index }
  }
  return undefined
}

/** Undefined when the account does not own the number. */
export function numberOf(tables: Tables, number: E164): NumberRow | undefined {
  const written = tables.get('number', number)
  if (written) return written
  const place = placeOf(tables, number)
  return place && numberRowAt(place.run, place.index)
}

const numbersBySid = new WeakMap<NumberRunRow, ReadonlyMap<string, E164>>()

/** Built on the first lookup by SID because it takes two microseconds per number. */
function sidsOf(run: NumberRunRow): ReadonlyMap<string, E164> {
  const known = numbersBySid.get(run)
  if (known) return known
  const numbers = Array.from({ length: run.count }, (_, index) => numberAt(run, index))
  const made = new Map(numbers.map((number): [string, E164] => [sidOf.phoneNumber(number), number]))
  numbersBySid.set(run, made)
  return made
}

export function numberOfSid(tables: Tables, sid: string): NumberRow | undefined {
  const written = tables.all('number').find((row) => row.sid === sid)
  if (written) return written
  for (const run of tables.all('numberRun')) {
    const number = sidsOf(run).get(sid)
    if (number !== undefined) return numberOf(tables, number)
  }
  return undefined
}

export function numberRouteOf(tables: Tables, number: E164): RouteRow | undefined {
  const written = tables.get('numberRoute', number)
  if (written) return written
  const place = placeOf(tables, number)
  return place && routeRowAt(place.run, place.index)
}

/** Removes the number and its route from the account. */
export function removeNumber(tables: WritableTables, number: E164): void {
  tables.delete('number', number)
  tables.delete('numberRoute', number)
  const place = placeOf(tables, number)
  if (!place) return
  tables.delete('numberRun', place.run.first)
  for (const run of runsWithout(place.run, place.index)) tables.put('numberRun', run.first, run)
}
