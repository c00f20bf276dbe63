import * as v from 'valibot'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ApiAddress } from './address.ts'
import { type ApiError, isApiError } from './api-error.ts'
import { openApiGate } from './api-gate.ts'
import { deleteResource, postForm } from './http.ts'
import { serverNow } from './server-clock.ts'
import { json, linkLost, refusal, stubAnswers } from './stub-transport.ts'

const trunk: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks/TK71' }
const deleted = (headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 204, headers })

const errorOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.catch((reason: unknown) => reason)
  if (isApiError(error)) return error
  throw new Error('It did not fail', { cause: error })
}

beforeAll(openApiGate)

test('DELETE sends no body, and is done when the answer is 204 without one', async () => {
  const sent = stubAnswers(deleted())
  await expect(deleteResource(trunk)).resolves.toBeUndefined()
  expect(sent.map(({ line }) => line)).toEqual(['DELETE /twilio/ie1/trunking/v1/Trunks/TK71'])
  expect(sent[0]?.init).toMatchObject({ headers: { Accept: 'application/json' }, cache: 'no-store' })
  expect(sent[0]?.init.body).toBeUndefined()
})

test('the clock follows its answer too', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00Z'), toFake: ['Date'] })
  stubAnswers(deleted({ Date: 'Tue, 24 Nov 2026 13:00:00 GMT' }))
  await deleteResource(trunk)
  expect(serverNow()).toBe(Date.parse('2026-11-24T13:00:00.500Z'))
  vi.useRealTimers()
})

test('a refusal is an error that names the method', async () => {
  stubAnswers(refusal(400, 21247, 'Trunk Dependencies'))
  const error = await errorOf(deleteResource(trunk))
  expect(error).toMatchObject({ kind: 'refused', method: 'DELETE', status: 400, code: 21247 })
  expect(error.message).toBe('DELETE /twilio/ie1/trunking/v1/Trunks/TK71: 400 21247 Trunk Dependencies')
})

describe('whose answer is lost', () => {
  test('it may have been applied', async () => {
    stubAnswers(linkLost)
    expect(await errorOf(deleteResource(trunk))).toMatchObject({ kind: 'unreachable', method: 'DELETE', sent: true })
  })

  test('a web page is not an answer', async () => {
    stubAnswers(new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }))
    expect(await errorOf(deleteResource(trunk))).toMatchObject({ kind: 'not-the-api', method: 'DELETE' })
  })
})

test('429 is repeated by itself: it was never processed', async () => {
  const sent = stubAnswers(refusal(429, 20429, 'Too Many Requests', { 'Retry-After': '0' }), deleted())
  await deleteResource(trunk)
  expect(sent).toHaveLength(2)
})

test('a POST that is answered 204 was not answered by the API', async () => {
  stubAnswers(deleted())
  expect(await errorOf(postForm(trunk, {}, v.unknown()))).toMatchObject({ kind: 'not-the-api', method: 'POST' })
})

test('an answer with a body is as good', async () => {
  stubAnswers(json({}))
  await expect(deleteResource(trunk)).resolves.toBeUndefined()
})
