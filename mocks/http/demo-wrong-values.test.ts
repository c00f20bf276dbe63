import { getResponse } from 'msw'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mock } from '../tests/create-mock.ts'
import { noBodies, wrongBodies } from '../tests/demo-wrong-values.ts'
import { stateBytes } from '../tests/refused.ts'
import { createClient, routes, trunking, valueAt } from '../tests/test-client.ts'
import { serve, type TestServer } from '../tests/test-server.ts'

// Wrong values for every field of the demo's endpoints get 400 with a sentence, in the page and over HTTP.

const client = createClient()
let server: TestServer

beforeAll(async () => {
  server = await serve(client.mock)
})
afterAll(() => server.close())

const fault = { region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }
const termination = { leg: 'termination', trunk: 'east-mountain-office', to: '+12025550188', from: '+12025550189' }

/** For each endpoint, bodies that together have every field. */
const rightBodies: readonly (readonly [path: string, body: object])[] = [
  ['scenario', { name: 'empty' }],
  ['clock', { advanceMs: 1000, frozen: true }],
  ['switches', { latencyMs: 1, rateLimit: 'off', strictAvailability: true }],
  ['switches', { lift: true, rateLimit: 10 }],
  ['faults', { faults: [fault] }],
  ['test-calls', { ...termination, caller: 'SBC A', seed: 'a' }],
  ['test-calls', { ...termination, host: 'x', address: '203.0.113.7', user: 'u', password: 'p' }],
  [
    'test-calls',
    { leg: 'origination', number: '+14025551212', caller: '+12025550188', edge: 'dublin', answers: { 'sip:a': null } },
  ],
]

type Answer = { readonly status: number; readonly body: unknown }
type Post = (path: string, body: string) => Promise<Answer>

const inPageOf =
  (mock: Mock): Post =>
  async (path, body) => {
    const request = new Request(`http://localhost/demo/${path}`, { method: 'POST', body })
    const response = await getResponse(mock.handlers, request)
    return { status: response?.status ?? 0, body: await response?.json() }
  }
const inPage = inPageOf(client.mock)
const overHttp: Post = async (path, body) => {
  const response = await fetch(`${server.url}/demo/${path}`, { method: 'POST', body })
  return { status: response.status, body: await response.json() }
}

const isSentence = ({ body }: Answer): boolean => /^.{5,2000}$/s.test(String(valueAt(body, 'message')))

/** What is wrong with the answers to wrong bodies. */
async function complaints(post: Post, path: string, right: object): Promise<readonly string[]> {
  const found: string[] = []
  const before = await stateBytes(client.mock)
  for (const { what, body, isOtherType } of wrongBodies(right)) {
    const answer = await post(path, body)
    const isRefused = answer.status === 400 && isSentence(answer)
    const hasChanged = (await stateBytes(client.mock)) !== before
    if (isOtherType ? !isRefused || hasChanged : !isRefused && answer.status !== 200)
      found.push(`${what}: ${answer.status}`)
    if (hasChanged) await client.mock.store.replace(firstRows)
  }
  return found
}

const firstRows = (await client.mock.store.read()).rows()

describe.each([
  ['in the page', inPage],
  ['over HTTP', overHttp],
])('%s', (_, post) => {
  test.each(rightBodies)('%s %j', async (path, right) => {
    expect(await complaints(post, path, right)).toEqual([])
  })

  test.each(['scenario', 'clock', 'switches', 'faults', 'test-calls', 'reset', 'state/import'])(
    '%s without an object',
    async (path) => {
      for (const body of noBodies)
        expect(await post(path, body)).toEqual({
          status: 400,
          body: { message: expect.stringMatching(/^The \w+ was not \w+: it is not a JSON object\.$/) as unknown },
        })
    },
  )

  test.each(['scenario', 'clock', 'faults', 'test-calls', 'state/import'])('%s without its fields', async (path) => {
    for (const body of ['', '{}', '{"other":1}']) expect(await post(path, body)).toMatchObject({ status: 400 })
  })

  test('a body of a megabyte of escapes', async () => {
    const body = `{"name":"${String.raw`\"`.repeat(400_000)}"}`
    expect(await post('scenario', body)).toMatchObject({ status: 400 })
  })
})

test.each([
  '/demo/callers?trunk=',
  '/demo/callers?trunk=a&trunk=b',
  '/demo/callers/passwords',
  '/demo/callers/passwords?trunk=%00',
  `/demo/callers?trunk=${'x'.repeat(5000)}`,
])('%s', async (path) => {
  const message = 'trunk: expected one name, domain name or SID of a trunk'
  expect(await client.get(path)).toMatchObject({ status: 400, body: { message } })
})

test('a state with a wrong value anywhere is not opened', async () => {
  const { demo, get, post, mock } = createClient()
  await demo('faults', { faults: [{ ...fault, times: 'next-3' }] })
  await demo('test-calls', { ...termination, caller: 'SBC A' })
  await post(trunking('ie1', '/Trunks'), { FriendlyName: 'West' })
  await post(routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com'), { VoiceRegion: 'ie1' })
  const { body: right } = await get('/demo/state/export')
  const rows = (await mock.store.read()).rows()
  const before = JSON.stringify(rows)
  const found: string[] = []
  for (const { what, body, isOtherType } of wrongBodies(right)) {
    const answer = await inPageOf(mock)('state/import', body)
    // Some texts and numbers may be null.
    const mustRefuse = isOtherType && !what.endsWith(': null') && !isNullAt(what, right)
    const isRefused = answer.status === 400 && isSentence(answer)
    if (!isRefused && (mustRefuse || answer.status !== 200)) found.push(`${what}: ${answer.status}`)
    if (isRefused && (await stateBytes(mock)) !== before) found.push(`${what}: changed`)
    if (answer.status === 200) await mock.store.replace(rows)
  }
  expect(found).toEqual([])
})

/** Whether the right value at a place is null, so that it may also be of another type. */
const isNullAt = (what: string, right: unknown): boolean =>
  valueAt(right, ...(what.split(/:| twice/)[0] ?? '').split('.')) === null
