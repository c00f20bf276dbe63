import { describe, expect, test } from 'vitest'
import { account, api, createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

const sidsOf = (body: unknown, key: string) => listAt(body, key).map((row) => valueAt(row, 'sid'))

describe('trunking: meta', () => {
  test('paging shows every trunk of a Region once', async () => {
    const { get } = createClient()
    const all = sidsOf((await get(trunking('us1', '/Trunks'))).body, 'trunks')
    const seen: unknown[] = []
    let path: string | null = trunking('us1', '/Trunks?PageSize=4')
    const pages: unknown[] = []
    while (path !== null) {
      const { body } = await get(path)
      seen.push(...sidsOf(body, 'trunks'))
      pages.push(valueAt(body, 'meta', 'page'))
      const next = valueAt(body, 'meta', 'next_page_url')
      path = typeof next === 'string' ? trunking('us1', `/Trunks${new URL(next).search}`) : null
    }
    expect(seen).toEqual(all)
    expect(pages).toEqual([0, 1, 2])
  })

  test('a page keeps its place while rows are added and deleted', async () => {
    const { get, post, request } = createClient()
    const first = (await get(trunking('us1', '/Trunks?PageSize=2'))).body
    const all = sidsOf((await get(trunking('us1', '/Trunks'))).body, 'trunks')
    await request('DELETE', trunking('us1', `/Trunks/${String(all[0])}`))
    await post(trunking('us1', '/Trunks'))
    const next = new URL(String(valueAt(first, 'meta', 'next_page_url'))).search
    const second = (await get(trunking('us1', `/Trunks${next}`))).body
    expect(sidsOf(second, 'trunks')).toEqual(all.slice(2, 4))
    const back = new URL(String(valueAt(second, 'meta', 'previous_page_url'))).search
    expect(sidsOf((await get(trunking('us1', `/Trunks${back}`))).body, 'trunks')).toEqual([all[1]])
  })

  test('paging works with the page number alone', async () => {
    const { get } = createClient()
    const all = sidsOf((await get(trunking('us1', '/Trunks'))).body, 'trunks')
    const { body } = await get(trunking('us1', '/Trunks?PageSize=4&Page=2'))
    expect(sidsOf(body, 'trunks')).toEqual(all.slice(8))
    expect(valueAt(body, 'meta', 'previous_page_url')).toContain('Page=1')
  })
})

describe('2010-04-01: relative addresses', () => {
  const path = api('us1', '/IncomingPhoneNumbers.json')

  test('paging shows every number of a Region once, and keeps the filter', async () => {
    const { get } = createClient()
    const seen: unknown[] = []
    let next: string | null = `${path}?PhoneNumber=%2B1&PageSize=50`
    let requests = 0
    while (next !== null) {
      const { body } = await get(next)
      requests += 1
      seen.push(...listAt(body, 'incoming_phone_numbers').map((row) => valueAt(row, 'phone_number')))
      const uri = valueAt(body, 'next_page_uri')
      next = typeof uri === 'string' ? `/twilio/us1/api${uri}` : null
    }
    expect([seen.length, new Set(seen).size, requests]).toEqual([186, 186, 4])
    expect(seen.every((number) => String(number).startsWith('+1'))).toBe(true)
  })

  test('the paging fields', async () => {
    const { body } = await createClient().get(`${path}?PageSize=20&Page=1`)
    expect(listAt(body, 'incoming_phone_numbers')).toHaveLength(20)
    expect(body).toMatchObject({
      first_page_uri: `${account}/IncomingPhoneNumbers.json?PageSize=20&Page=0`,
      uri: `${account}/IncomingPhoneNumbers.json?PageSize=20&Page=1`,
      start: 20,
      end: 39,
      page_size: 20,
      page: 1,
    })
    expect(valueAt(body, 'previous_page_uri')).toMatch(/\?PageSize=20&Page=0&PageToken=PB\w+$/)
    expect(valueAt(body, 'next_page_uri')).toMatch(/\?PageSize=20&Page=2&PageToken=PA\w+$/)
  })

  test('an empty list', async () => {
    const { body } = await createClient('empty').get(path)
    expect(body).toEqual({
      first_page_uri: `${account}/IncomingPhoneNumbers.json?PageSize=50&Page=0`,
      end: 0,
      previous_page_uri: null,
      incoming_phone_numbers: [],
      uri: `${account}/IncomingPhoneNumbers.json?PageSize=50&Page=0`,
      page_size: 50,
      start: 0,
      next_page_uri: null,
      page: 0,
    })
  })
})

test.each([trunking('us1', '/Trunks'), api('us1', '/IncomingPhoneNumbers.json')])(
  '%s: PageSize is 1 to 1,000; more is cut, less is refused',
  async (path) => {
    const { get } = createClient()
    const sizeOf = async (pageSize: string) => {
      const { status, body } = await get(`${path}?PageSize=${pageSize}`)
      return status === 200 ? (valueAt(body, 'page_size') ?? valueAt(body, 'meta', 'page_size')) : valueAt(body, 'code')
    }
    expect(await Promise.all(['1', '1000', '1001', '0', '-5', 'x'].map(sizeOf))).toEqual([
      1, 1000, 1000, 20001, 20001, 20001,
    ])
  },
)
