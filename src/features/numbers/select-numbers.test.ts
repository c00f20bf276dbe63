import { describe, expect, test } from 'vitest'
import { regionCodes } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { type ListSearch, parseFilters } from '../../shared/list-filters.ts'
import { numberFilters } from './number-filters.ts'
import { numberRow, noon, phoneNumberSid, routedTo, trunkSid } from './row-fixture.ts'
import { selectNumbers } from './select-numbers.ts'
import { createSlices } from './time-slices.ts'

const [office, harbour] = [trunkSid('a'), trunkSid('b')]
const trunkNames = new Map([
  [office, 'East Mountain Office'],
  [harbour, 'Harbour Street'],
])

const rows = [
  numberRow('+14025551212', { us1: { trunkSid: office, friendlyName: 'Main line' }, ie1: { trunkSid: office } }),
  numberRow('+353209110010', { us1: { friendlyName: 'Line 10' }, ie1: { trunkSid: harbour, friendlyName: 'Line 10' } }),
  numberRow('+353209110009', { us1: { voiceUrl: 'https://example.com/voice', friendlyName: 'Line 9' } }),
  numberRow('+61255503000', { us1: { friendlyName: 'Écluse' } }),
].toSorted((one, other) => (one.number < other.number ? -1 : 1))

const routes = new Map<string, Route>([
  ['+14025551212', routedTo('us1')],
  ['+353209110010', { kind: 'implicit' }],
  ['+353209110009', routedTo('us1', 2)],
])

const select = async (search: ListSearch, regionsRead: readonly (typeof regionCodes)[number][] = regionCodes) => {
  const selection = await selectNumbers(
    {
      directory: { rows, regionsRead },
      filters: parseFilters(numberFilters, search),
      trunkNames,
      routeOf: (number) => routes.get(number),
      now: noon,
    },
    createSlices(),
  )
  return { ...selection, rows: selection.rows.map(({ number }) => number) }
}

describe('a search finds', () => {
  test.each([
    ['a number as people write it', '(402) 555-1212', ['+14025551212']],
    ['a number as it is dialled from abroad', '00 353 20 911 0009', ['+353209110009']],
    ['a part of numbers', '9110', ['+353209110009', '+353209110010']],
    ['a name, in either case', 'MAIN', ['+14025551212']],
    ['the name of a trunk', 'harbour', ['+353209110010']],
    ['the start of a SID', phoneNumberSid('+61255503000'), ['+61255503000']],
    ['the SID of a trunk instance', trunkSid('b').slice(0, 12), ['+353209110010']],
    ['nothing', 'no such thing', []],
  ])('%s', async (_, q, found) => {
    expect(await select({ q })).toEqual({ rows: found, found: found.length, judged: found.length })
  })
})

describe('a filter on the route uses and counts loaded routes', () => {
  test.each<[ListSearch, readonly string[]]>([
    [{ routed: 'us1' }, ['+14025551212', '+353209110009', '+353209110010']],
    [{ routed: 'ie1' }, []],
    [{ state: 'implicit' }, ['+353209110010']],
    [{ state: 'propagating' }, ['+353209110009']],
    [{ state: 'trunk' }, ['+14025551212']],
    [{ state: 'webhook' }, ['+353209110009']],
    [{ state: 'not-connected' }, ['+353209110010']],
    [{ state: 'prepared' }, ['+14025551212', '+353209110010']],
  ])('%o', async (search, found) => {
    expect(await select(search)).toEqual({ rows: found, found: 4, judged: 3 })
  })

  test('a search reduces the counts', async () => {
    expect(await select({ q: '911', state: 'implicit' })).toEqual({ rows: ['+353209110010'], found: 2, judged: 2 })
    expect(await select({ q: '612', state: 'implicit' })).toEqual({ rows: [], found: 1, judged: 0 })
  })

  test('a number is not judged if its Region is not loaded', async () => {
    expect(await select({ state: 'not-connected' }, ['ie1'])).toMatchObject({ rows: ['+353209110010'], judged: 3 })
    const withoutLists = [numberRow('+353209110010', { ie1: { trunkSid: harbour } })]
    const selection = await selectNumbers(
      {
        directory: { rows: withoutLists, regionsRead: ['ie1'] },
        filters: parseFilters(numberFilters, { state: 'not-connected' }),
        trunkNames,
        routeOf: () => routedTo('us1'),
        now: noon,
      },
      createSlices(),
    )
    expect(selection).toEqual({ rows: [], found: 1, judged: 0 })
  })
})

describe('the order', () => {
  test.each([
    ['', ['+14025551212', '+353209110009', '+353209110010', '+61255503000']],
    ['-number', ['+61255503000', '+353209110010', '+353209110009', '+14025551212']],
    ['name', ['+61255503000', '+353209110009', '+353209110010', '+14025551212']],
    ['-name', ['+14025551212', '+353209110010', '+353209110009', '+61255503000']],
    // Numbers on no trunk come last in either direction.
    ['trunk', ['+14025551212', '+353209110010', '+353209110009', '+61255503000']],
    ['-trunk', ['+353209110010', '+14025551212', '+353209110009', '+61255503000']],
  ])('sort=%s', async (sort, order) => {
    expect((await select({ sort })).rows).toEqual(order)
  })
})

test('an aborted selection stops', async () => {
  const controller = new AbortController()
  const slices = { ...createSlices(controller.signal), isOver: () => true }
  const directory = { rows, regionsRead: regionCodes }
  const filters = parseFilters(numberFilters, { sort: 'name' })
  const selecting = selectNumbers({ directory, filters, trunkNames, routeOf: () => undefined, now: noon }, slices)
  controller.abort()
  await expect(selecting).rejects.toThrow('aborted')
})
