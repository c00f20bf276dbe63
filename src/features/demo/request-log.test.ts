import { afterEach, expect, it, vi } from 'vitest'
import { send } from '../../twilio/transport.ts'
import type { Fault } from './demo-api.ts'
import { loggedRequests, recordRequests } from './request-log.ts'

afterEach(() => vi.unstubAllGlobals())

const settle = () => new Promise((resolve) => setTimeout(resolve))

it('has earlier requests too, each once and with the fault that ended it', async () => {
  const late = Promise.withResolvers<Response>()
  const answers = [Promise.resolve(new Response('{"of":"trunks"}')), late.promise, Promise.resolve(new Response('{}'))]
  vi.stubGlobal('fetch', () => answers.shift())

  const read = await send('/twilio/us1/trunking/v1/Trunks', {})
  expect(await read.text()).toBe('{"of":"trunks"}')
  const failing = send('/twilio/ie1/trunking/v1/Trunks', {})

  const known = Promise.withResolvers<void>()
  let faults: readonly Fault[] = []
  const stop = recordRequests(() => faults, known.promise)
  await send('/twilio/us1/api/2010-04-01/Later', {})
  await settle()
  expect(loggedRequests.get().map(({ path }) => path)).toEqual(['/2010-04-01/Later'])

  faults = [{ region: 'ie1', operation: 'trunking', effect: 'status-503', times: 'always' }]
  late.resolve(new Response('{}', { status: 503 }))
  known.resolve()
  await failing
  await settle()
  const logged = loggedRequests
    .get()
    .map(({ region, path, status, fault }) => `${region} ${path} ${status} ${fault ? 'fault' : ''}`)
  expect(logged.toSorted()).toEqual(['ie1 /v1/Trunks 503 fault', 'us1 /2010-04-01/Later 200 ', 'us1 /v1/Trunks 200 '])
  const first = loggedRequests.get().find(({ region, product }) => region === 'us1' && product === 'trunking')
  expect(first?.answer).toBeInstanceOf(Response)
  expect(first?.answer instanceof Response && (await first.answer.text())).toBe('{"of":"trunks"}')

  stop()
  recordRequests(() => faults, Promise.resolve())()
  await settle()
  expect(loggedRequests.get()).toHaveLength(3)
})
