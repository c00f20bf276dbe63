import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addNumbers } from '../../scenarios/add-numbers.ts'
import { wholeSecond } from '../../account/clock.ts'
import { now } from '../now.ts'
import { reach, type Reached, regionClient, ways } from './ways.ts'

const count = 2500

describe.each(ways)('2,500 numbers and the official client with %s', (way) => {
  let reached: Reached

  beforeAll(async () => {
    reached = await reach(way, 'empty')
    await reached.mock.change((tables) => {
      const ago = (milliseconds: number) => wholeSecond(now - milliseconds)
      addNumbers(tables, ago, {
        first: '+14025550000',
        count,
        names: [],
        created: 0,
        uses: { us1: 'nothing', ie1: 'nothing' },
      })
    })
  })
  afterAll(() => reached.close())

  const numbersOf = (region: 'us1' | 'ie1') => regionClient(reached, region).incomingPhoneNumbers
  const expected = Array.from({ length: count }, (_, index) => `+1402555${String(index).padStart(4, '0')}`)

  test.each([1000, 999, 7])(
    'lists all of them, %i per page',
    async (pageSize) => {
      const limit = pageSize === 7 ? 100 : count + 1
      const numbers = await numbersOf('ie1').list({ pageSize, limit })
      expect(numbers.map(({ phoneNumber }) => phoneNumber)).toEqual(expected.slice(0, limit))
    },
    30_000,
  )

  test('works without a page size, and page by page forward and back', async () => {
    expect(await numbersOf('us1').list()).toHaveLength(count)
    const first = await numbersOf('us1').page({ pageSize: 1000 })
    const second = await first.nextPage()
    const third = await second?.nextPage()
    expect([first, second, third].map((page) => page?.instances.length)).toEqual([1000, 1000, 500])
    expect(third?.instances.at(-1)?.phoneNumber).toBe(expected.at(-1))
    expect(third?.nextPageUrl).toBeUndefined()
    const back = await third?.previousPage()
    expect(back?.instances.map(({ sid }) => sid)).toEqual(second?.instances.map(({ sid }) => sid))
  })

  test('keeps a filter from page to page', async () => {
    const numbers = await numbersOf('us1').list({ phoneNumber: '+14025550', pageSize: 300 })
    expect(numbers.map(({ phoneNumber }) => phoneNumber)).toEqual(expected.filter((number) => number < '+14025551000'))
  })

  test('iterates over them until told to stop', async () => {
    const seen: string[] = []
    await new Promise<void>((resolve) => {
      numbersOf('ie1').each(
        { pageSize: 50, limit: 120, done: () => resolve() },
        (number) => void seen.push(number.phoneNumber),
      )
    })
    expect(seen).toEqual(expected.slice(0, 120))
  })
})
