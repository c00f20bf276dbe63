import * as v from 'valibot'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ApiAddress } from './address.ts'
import { ApiError } from './api-error.ts'
import { openApiGate } from './api-gate.ts'
import { getJson, postForm } from './http.ts'
import { serverNow } from './server-clock.ts'
import { json, linkLost, refusal, stubAnswers, stubTransport } from './stub-transport.ts'

const trunks: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks', query: { PageSize: '1000' } }
const route: ApiAddress = { region: 'us1', product: 'routes', path: '/v2/PhoneNumbers/+14025551212' }
const anything = v.looseObject({})

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error('It did not fail'),
    (reason: unknown) => reason,
  )

const errorOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await reasonOf(promise)
  if (error instanceof ApiError) return error
  throw error
}

beforeAll(openApiGate)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a request', () => {
  test('GET asks for JSON and nothing from a cache', async () => {
    const sent = stubAnswers(json({ trunks: [] }))
    expect(await getJson(trunks, anything)).toEqual({ trunks: [] })
    expect(sent.map(({ line }) => line)).toEqual(['GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000'])
    expect(sent[0]?.init).toMatchObject({ headers: { Accept: 'application/json' }, cache: 'no-store' })
    expect(sent[0]?.init.body).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('POST sends a form', async () => {
    const sent = stubAnswers(json({}))
    await postForm(route, { VoiceRegion: 'ie1', FriendlyName: 'a & b' }, anything)
    const { headers, body } = new Request('https://example.com', { method: 'POST', ...sent[0]?.init })
    expect(headers.get('Content-Type')).toMatch(/^application\/x-www-form-urlencoded/)
    expect(await new Response(body).text()).toBe('VoiceRegion=ie1&FriendlyName=a+%26+b')
  })

  test('never more than six are in flight', async () => {
    let inFlight = 0
    let most = 0
    stubTransport(async () => {
      inFlight += 1
      most = Math.max(most, inFlight)
      await Promise.resolve()
      inFlight -= 1
      return json({})
    })
    await Promise.all(Array.from({ length: 40 }, () => getJson(trunks, anything)))
    expect(most).toBe(6)
  })
})

const about = { region: 'ie1', product: 'trunking', method: 'GET', path: '/v1/Trunks', sent: true }
const nothing = { status: null, code: null, twilioMessage: null, moreInfo: null, retryAfter: null }
const html = (status: number): Response =>
  new Response('<!doctype html>', {
    status,
    headers: { 'Content-Type': 'text/html', Date: 'Tue, 24 Nov 2020 12:00:00 GMT' },
  })

describe('an answer that is none', () => {
  test.each<[string, () => Response | Error, Partial<ApiError>]>([
    [
      'refused, in Twilio’s envelope',
      () => refusal(401, 20003, 'Authenticate'),
      {
        ...nothing,
        kind: 'refused',
        status: 401,
        code: 20003,
        twilioMessage: 'Authenticate',
        moreInfo: 'https://www.twilio.com/docs/errors/20003',
      },
    ],
    [
      'refused, with an envelope of another shape',
      () => json({ error: 1 }, 400),
      { ...nothing, kind: 'refused', status: 400 },
    ],
    [
      'refused, with an odd code',
      () => json({ code: 'x', message: 'm' }, 400),
      { ...nothing, kind: 'refused', status: 400 },
    ],
    [
      'refused, with no JSON in it',
      () => new Response('', { status: 503, headers: { 'Content-Type': 'application/json' } }),
      { ...nothing, kind: 'refused', status: 503 },
    ],
    [
      'refused, as problem details',
      () => json({}, 400, { 'Content-Type': 'application/problem+json' }),
      { ...nothing, kind: 'refused', status: 400 },
    ],
    ['a web page', () => html(200), { ...nothing, kind: 'not-the-api', status: 200 }],
    ['a web page for a missing file', () => html(404), { ...nothing, kind: 'not-the-api', status: 404 }],
    [
      'an empty answer without a type',
      () => new Response(null, { status: 200 }),
      { ...nothing, kind: 'not-the-api', status: 200 },
    ],
    [
      'broken JSON',
      () => new Response('{', { headers: { 'Content-Type': 'application/json' } }),
      { ...nothing, kind: 'malformed', status: 200 },
    ],
    ['another form', () => json('text'), { ...nothing, kind: 'malformed', status: 200 }],
    ['a lost connection', () => linkLost, { ...nothing, kind: 'unreachable' }],
  ])('%s', async (_, reply, expected) => {
    stubAnswers(reply())
    const { name, kind, region, product, method, path, status, code, twilioMessage, moreInfo, retryAfter, sent } =
      await errorOf(getJson(trunks, v.object({})))
    expect({ kind, region, product, method, path, status, code, twilioMessage, moreInfo, retryAfter, sent }).toEqual({
      ...about,
      ...expected,
    })
    expect(name).toBe('ApiError')
  })

  test('its message is for logs: what was asked, and what came', async () => {
    stubAnswers(refusal(404, 20404, 'The requested resource /Trunks was not found'), json({ trunks: [{ sid: 1 }] }))
    expect((await errorOf(getJson(trunks, anything))).message).toBe(
      'GET /twilio/ie1/trunking/v1/Trunks: 404 20404 The requested resource /Trunks was not found',
    )
    const list = v.object({ trunks: v.array(v.object({ sid: v.string() })) })
    expect((await errorOf(getJson(trunks, list))).message).toBe(
      'GET /twilio/ie1/trunking/v1/Trunks: trunks[0].sid: Invalid type: Expected string but received 1',
    )
  })

  test('a POST whose answer is lost may have been applied', async () => {
    stubAnswers(linkLost)
    expect(await errorOf(postForm(route, {}, anything))).toMatchObject({
      kind: 'unreachable',
      method: 'POST',
      sent: true,
    })
  })

  test('no answer within 10 s counts as none', async () => {
    const sent = stubTransport((_, { signal }) => hanging(signal))
    const failure = errorOf(getJson(trunks, anything))
    await vi.advanceTimersByTimeAsync(9999)
    expect(sent[0]?.init.signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await failure).toMatchObject({ kind: 'unreachable', cause: { name: 'TimeoutError' } })
  })

  test('nor is an answer whose body breaks off', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(linkLost) })
    stubAnswers(new Response(body, { headers: { 'Content-Type': 'application/json' } }))
    expect(await errorOf(getJson(trunks, anything))).toMatchObject({ kind: 'unreachable', cause: linkLost })
  })
})

/** Never answers; ends as `fetch` does when aborted. */
const hanging = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

const tooMany = (headers: Record<string, string> = {}): Response => refusal(429, 20429, 'Too Many Requests', headers)

describe('429', () => {
  test.each<[string, Record<string, string>, number]>([
    ['after Retry-After seconds', { 'Retry-After': '3' }, 3000],
    ['at once after 0', { 'Retry-After': '0' }, 0],
    ['after 1 s without Retry-After', {}, 1000],
    ['after 1 s with a Retry-After that is not in seconds', { 'Retry-After': 'Tue, 24 Nov 2026 12:00:00 GMT' }, 1000],
  ])('is asked again %s', async (_, headers, wait) => {
    const sent = stubAnswers(tooMany(headers), json({ ok: true }))
    const answer = getJson(trunks, anything)
    await vi.advanceTimersByTimeAsync(Math.max(0, wait - 1))
    expect(sent).toHaveLength(wait === 0 ? 2 : 1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(2)
    expect(await answer).toEqual({ ok: true })
  })

  test('is given up after four more', async () => {
    const sent = stubTransport(() => tooMany({ 'Retry-After': '2' }))
    const failure = errorOf(getJson(trunks, anything))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await failure).toMatchObject({ kind: 'refused', status: 429, code: 20429, retryAfter: 2000 })
    expect(sent).toHaveLength(5)
  })

  test('is asked again for a POST too: it is never processed', async () => {
    const sent = stubAnswers(tooMany(), json({}))
    const answer = postForm(route, { VoiceRegion: 'ie1' }, anything)
    await vi.advanceTimersByTimeAsync(1000)
    await answer
    expect(sent.map(({ line }) => line)).toEqual(Array(2).fill('POST /twilio/us1/routes/v2/PhoneNumbers/+14025551212'))
  })

  test('an abort ends the wait', async () => {
    const sent = stubTransport(() => tooMany())
    const abort = new AbortController()
    const reason = reasonOf(getJson(trunks, anything, { signal: abort.signal }))
    await vi.advanceTimersByTimeAsync(500)
    abort.abort(new Error('left the page'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await reason).toEqual(new Error('left the page'))
    expect(sent).toHaveLength(1)
  })

  test.each([500, 502, 503, 504, 400, 404])('%i is not', async (status) => {
    const sent = stubTransport(() => refusal(status, 20500, 'No'))
    await errorOf(getJson(trunks, anything))
    expect(sent).toHaveLength(1)
  })
})

describe('abort', () => {
  test('rejects with its reason, not as an API error', async () => {
    stubTransport((_, { signal }) => hanging(signal))
    const abort = new AbortController()
    const reason = reasonOf(getJson(trunks, anything, { signal: abort.signal }))
    await vi.advanceTimersByTimeAsync(0)
    abort.abort(new Error('left the page'))
    expect(await reason).toEqual(new Error('left the page'))
  })

  test('before the request began sends nothing', async () => {
    const sent = stubTransport(() => json({}))
    const failure = getJson(trunks, anything, { signal: AbortSignal.abort(new Error('gone')) })
    await expect(failure).rejects.toThrow('gone')
    expect(sent).toHaveLength(0)
  })
})

test('the clock follows the API’s Date, also of a refusal, never a web page’s', async () => {
  vi.setSystemTime('2026-11-24T12:00:00Z')
  stubAnswers(html(200), refusal(404, 20404, 'Not found', { Date: 'Tue, 24 Nov 2026 13:00:00 GMT' }))
  await errorOf(getJson(trunks, anything))
  expect(serverNow()).toBe(Date.parse('2026-11-24T12:00:00Z'))
  await errorOf(getJson(trunks, anything))
  expect(serverNow()).toBe(Date.parse('2026-11-24T13:00:00.500Z'))
})
