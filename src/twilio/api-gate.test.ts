import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { parseDomainName } from '../domain/base/domain-name.ts'
import type { ApiAddress } from './address.ts'

const domainName = parseDomainName('a.pstn.twilio.com')
if (domainName === undefined) throw new Error('The domain name of the tests is malformed')
const trunks: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks' }

/** Each test begins with a closed gate. */
async function closedGate() {
  const { openApiGate, failApiGate } = await import('./api-gate.ts')
  const { getJson } = await import('./http.ts')
  const { postRoute } = await import('./post-route.ts')
  const { json, stubTransport } = await import('./stub-transport.ts')
  return { openApiGate, failApiGate, getJson, postRoute, sent: stubTransport(() => json({})) }
}

beforeEach(() => void vi.resetModules())

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('requests wait for the API, then leave by priority', async () => {
  const { openApiGate, getJson, sent } = await closedGate()
  const all = Array.from({ length: 7 }, (_, index) =>
    getJson({ ...trunks, path: `/${index}` }, v.unknown(), { priority: index === 6 ? 'high' : 'low' }),
  )
  await aWhile()
  expect(sent).toHaveLength(0)
  openApiGate()
  await Promise.all(all)
  expect(sent.map(({ line }) => line.at(-1))).toEqual(['6', '0', '1', '2', '3', '4', '5'])
})

test('when the API does not start, requests fail as not sent, waiting or later', async () => {
  const { failApiGate, getJson, sent } = await closedGate()
  const waiting = getJson(trunks, v.unknown())
  failApiGate('no service worker')
  const expected = { kind: 'unreachable', sent: false, status: null, cause: new Error('no service worker') }
  await expect(waiting).rejects.toMatchObject(expected)
  await expect(getJson(trunks, v.unknown())).rejects.toMatchObject(expected)
  expect(sent).toHaveLength(0)
})

test('a write that was never sent does not have an unknown outcome', async () => {
  const { failApiGate, postRoute, sent } = await closedGate()
  failApiGate('no service worker')
  const write = await postRoute({ leg: 'termination', domainName }, 'ie1', { kind: 'implicit' })
  expect(write).toMatchObject({ kind: 'refused', readBack: null, error: { sent: false } })
  expect(sent).toHaveLength(0)
})

test('an abort does not wait for the API', async () => {
  const { getJson } = await closedGate()
  const abort = new AbortController()
  const failure = getJson(trunks, v.unknown(), { signal: abort.signal })
  abort.abort(new Error('left the page'))
  await expect(failure).rejects.toThrow('left the page')
})

test('an answer that cannot be the API’s makes the console ask once whether the API is there', async () => {
  const { openApiGate, getJson } = await closedGate()
  const { apiGone, suspectApi, watchApi } = await import('./api-gate.ts')
  const { stubTransport } = await import('./stub-transport.ts')
  const answers = [true, false]
  const isThere = vi.fn<() => Promise<boolean>>(async () => answers.shift() ?? false)
  watchApi(isThere)
  openApiGate()
  stubTransport(() => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }))
  await expect(getJson(trunks, v.unknown())).rejects.toMatchObject({ kind: 'not-the-api' })
  await aWhile()
  expect(apiGone.get()).toBe(false)
  await Promise.all([suspectApi(), suspectApi()])
  expect(isThere).toHaveBeenCalledTimes(2)
  expect(apiGone.get()).toBe(true)
})

test('without anything to ask, such an answer is an error of its request only', async () => {
  const { openApiGate } = await closedGate()
  const { apiGone, suspectApi } = await import('./api-gate.ts')
  openApiGate()
  await suspectApi()
  expect(apiGone.get()).toBe(false)
})
