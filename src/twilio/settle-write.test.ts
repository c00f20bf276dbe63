import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ApiErrorDetails, ApiError } from './api-error.ts'
import { openApiGate } from './api-gate.ts'
import { type Look, settleWrite } from './settle-write.ts'

beforeAll(openApiGate)

const failure = (details: Partial<ApiErrorDetails>, cause?: unknown): ApiError =>
  new ApiError(
    {
      kind: 'refused',
      region: 'ie1',
      product: 'trunking',
      method: 'POST',
      path: '/v1/Trunks',
      status: null,
      code: null,
      twilioMessage: null,
      moreInfo: null,
      retryAfter: null,
      sent: true,
      ...details,
    },
    'for logs',
    { cause },
  )

const fails = (reason: Error) => () => Promise.reject(reason)
const there: Look<string> = async () => ({ holds: true, value: 'as sent' })
const notThere: Look<string> = async () => ({ holds: false, readBack: 'as before' })
const silent: Look<string> = fails(failure({ kind: 'unreachable', method: 'GET' }))
const neverLooked: Look<string> = fails(new Error('Nothing was lost: nothing to look for'))

test('answered as documented: applied', async () => {
  expect(await settleWrite(async () => 'answer', neverLooked)).toEqual({ kind: 'applied', value: 'answer' })
})

test.each<[string, Partial<ApiErrorDetails>]>([
  ['Twilio’s decision', { status: 400, code: 21248 }],
  ['not there', { status: 404, code: 20404 }],
  ['a wrong key', { status: 401, code: 20003 }],
  ['too many requests, to the end', { status: 429, code: 20429 }],
  ['surely not taken', { status: 503 }],
  ['something else cannot: surely not taken either', { kind: 'not-the-api', status: 503 }],
  ['something else that knows no such page', { kind: 'not-the-api', status: 404 }],
  ['never left', { kind: 'unreachable', sent: false }],
])('%s: refused, without a check', async (_, details) => {
  const error = failure(details)
  expect(await settleWrite(fails(error), neverLooked)).toEqual({ kind: 'refused', error })
})

const losses: readonly (readonly [string, Partial<ApiErrorDetails>])[] = [
  ['a lost connection', { kind: 'unreachable' }],
  ['broken JSON', { kind: 'malformed', status: 201 }],
  ['500', { status: 500 }],
  ['502 of something else', { kind: 'not-the-api', status: 502 }],
  ['a web page', { kind: 'not-the-api', status: 200 }],
]

describe.each(losses)('%s', (_, details) => {
  const error = failure(details)

  test('and the check finds it: applied', async () => {
    expect(await settleWrite(fails(error), there)).toEqual({ kind: 'applied', value: 'as sent' })
  })

  test('and the check does not find it: not applied, with the resource as found', async () => {
    const settled = await settleWrite(fails(error), notThere)
    expect(settled).toEqual({ kind: 'not-applied', error, readBack: 'as before' })
  })

  test('and the check is unclear: unknown', async () => {
    expect(await settleWrite(fails(error), async () => ({ holds: 'unclear' }))).toMatchObject({
      kind: 'unknown',
      error,
    })
  })

  test('and the check fails: unknown, with the error of the write', async () => {
    expect(await settleWrite(fails(error), silent)).toMatchObject({ kind: 'unknown', error })
  })
})

test('an unknown outcome can be checked again as often as needed; nothing is sent again', async () => {
  const send = vi.fn(fails(failure({ kind: 'unreachable' })))
  const looks = [silent, silent, there]
  const first = await settleWrite<string>(send, (after) => (looks.shift() ?? neverLooked)(after))
  if (first.kind !== 'unknown') throw new Error(first.kind)
  const second = await first.lookAgain()
  if (second.kind !== 'unknown') throw new Error(second.kind)
  expect(await second.lookAgain()).toEqual({ kind: 'applied', value: 'as sent' })
  expect(send).toHaveBeenCalledTimes(1)
})

describe('a request that may still arrive', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })
  const timedOut = failure({ kind: 'unreachable' }, new DOMException('No answer within 10 s', 'TimeoutError'))
  const gatewayTimeout = failure({ kind: 'not-the-api', status: 504 })

  test.each([
    ['ran into the time limit', timedOut],
    ['ran into a gateway’s', gatewayTimeout],
  ])('%s: its absence proves nothing until a minute later', async (_, error) => {
    const first = await settleWrite(fails(error), notThere)
    if (first.kind !== 'unknown') throw new Error(first.kind)
    vi.advanceTimersByTime(59_000)
    expect(await first.lookAgain()).toMatchObject({ kind: 'unknown', error })
    vi.advanceTimersByTime(1000)
    expect(await first.lookAgain()).toEqual({ kind: 'not-applied', error, readBack: 'as before' })
  })

  test('its presence proves it at once', async () => {
    expect(await settleWrite(fails(timedOut), there)).toMatchObject({ kind: 'applied' })
  })
})

test('the check gets the time of the write by the server’s clock', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00Z') })
  const look = vi.fn(there)
  const lost = failure({ kind: 'unreachable' })
  const slow = async (): Promise<string> => {
    vi.advanceTimersByTime(8000)
    throw lost
  }
  await settleWrite(slow, look)
  expect(look).toHaveBeenCalledWith({ sentAt: Date.parse('2026-11-24T12:00:00Z'), error: lost })
  vi.useRealTimers()
})

describe('a refusal because it is already so', () => {
  const error = failure({ status: 400, code: 21245 })
  const settled = (look: Look<string>, code: number | null) =>
    settleWrite(fails(error), look, (refused) => refused.code === code)

  test('counts as applied if a check agrees', async () => {
    expect(await settled(there, 21245)).toEqual({ kind: 'applied', value: 'as sent' })
  })

  test.each([
    ['a look does not agree', notThere],
    ['nobody tells', silent],
  ])('stays a refusal when %s', async (_, look) => {
    expect(await settled(look, 21245)).toEqual({ kind: 'refused', error })
  })

  test('does not include other refusals', async () => {
    expect(await settled(neverLooked, null)).toEqual({ kind: 'refused', error })
  })
})

test('other errors are rethrown', async () => {
  await expect(settleWrite(fails(new Error('bug')), there)).rejects.toThrow('bug')
  await expect(settleWrite(fails(failure({ kind: 'unreachable' })), fails(new Error('bug')))).rejects.toThrow('bug')
})
