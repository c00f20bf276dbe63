import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApiGate } from './api-gate.ts'
import { type List, listAll } from './paging.ts'
import { json, stubAnswers, stubTransport } from './stub-transport.ts'

beforeAll(openApiGate)

const trunks: List<string> = { region: 'ie1', product: 'trunking', path: '/v1/Trunks', key: 'trunks', item: v.string() }
const numbers: List<string> = {
  region: 'ie1',
  product: 'api',
  path: '/2010-04-01/n.json',
  key: 'numbers',
  item: v.string(),
}

const trunkPage = (items: readonly unknown[], next: string | null): Response =>
  json({ trunks: items, meta: { key: 'trunks', page: 0, page_size: 1000, next_page_url: next } })
const numberPage = (items: readonly unknown[], next: string | null): Response =>
  json({ numbers: items, next_page_uri: next })

describe('a list', () => {
  test('of one page is one request, of the largest page', async () => {
    const sent = stubAnswers(trunkPage(['a', 'b'], null))
    expect(await listAll(trunks)).toEqual(['a', 'b'])
    expect(sent.map(({ line }) => line)).toEqual(['GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000'])
  })

  test('follows the next page by its query, on its own origin and in its own Region', async () => {
    const sent = stubAnswers(
      trunkPage(['a'], 'https://trunking.twilio.com/v1/Elsewhere?PageSize=1000&Page=1&PageToken=PATK%2B1'),
      trunkPage(['b'], 'https://evil.example/v1/Trunks?PageSize=1000&Page=2&PageToken=PATK2'),
      trunkPage(['c'], null),
    )
    expect(await listAll(trunks)).toEqual(['a', 'b', 'c'])
    expect(sent.map(({ line }) => line)).toEqual([
      'GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000',
      'GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000&Page=1&PageToken=PATK%2B1',
      'GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000&Page=2&PageToken=PATK2',
    ])
  })

  test('of the 2010-04-01 API follows next_page_uri', async () => {
    const sent = stubAnswers(
      numberPage(['1'], '/2010-04-01/n.json?PageSize=1000&Page=1&PageToken=PAPN1'),
      numberPage([], null),
    )
    expect(await listAll(numbers)).toEqual(['1'])
    expect(sent[1]?.line).toBe('GET /twilio/ie1/api/2010-04-01/n.json?PageSize=1000&Page=1&PageToken=PAPN1')
  })

  test.each([
    ['the same page again', ['?PageToken=1', '?PageToken=1']],
    ['two pages that lead to each other', ['?PageToken=1', '?PageToken=2', '?PageToken=1']],
  ])('stops at %s', async (_, tokens) => {
    let page = 0
    const sent = stubTransport(() => trunkPage(['a'], `https://trunking.twilio.com/v1/Trunks${tokens[page++] ?? ''}`))
    await expect(listAll(trunks)).rejects.toMatchObject({
      kind: 'malformed',
      message: 'GET /twilio/ie1/trunking/v1/Trunks: the next page was already fetched: PageToken=1',
    })
    expect(sent).toHaveLength(tokens.length)
  })

  test.each<[string, Response, string]>([
    [
      'without items',
      json({ meta: { next_page_url: null } }),
      'trunks: Invalid key: Expected "trunks" but received undefined',
    ],
    ['with another item', trunkPage(['a', 7], null), 'trunks[1]: Invalid type: Expected string but received 7'],
    [
      'without a next page',
      json({ trunks: [], meta: {} }),
      'meta.next_page_url: Invalid key: Expected "next_page_url" but received undefined',
    ],
  ])('refuses a page %s, naming the place', async (_, page, fault) => {
    stubAnswers(page)
    await expect(listAll(trunks)).rejects.toMatchObject({
      kind: 'malformed',
      message: `GET /twilio/ie1/trunking/v1/Trunks: ${fault}`,
    })
  })

  test('fetches no further page after an abort', async () => {
    const abort = new AbortController()
    const sent = stubTransport(() => {
      abort.abort(new Error('left the page'))
      return trunkPage([], '?Page=1')
    })
    await expect(listAll(trunks, { signal: abort.signal })).rejects.toThrow('left the page')
    expect(sent).toHaveLength(1)
  })
})
