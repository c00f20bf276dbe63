import { createContext, runInContext } from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { workerScript } from './worker-plugin.ts'

type FetchEvent = { request: { url: string }; stopImmediatePropagation: () => void; respondWith: () => void }

const origin = 'http://localhost:4173'
const fetchListeners: ((event: FetchEvent) => void)[] = []

/** Runs the worker script with only the globals that it needs. */
beforeAll(async () => {
  const scope = {
    addEventListener: (type: string, listener: (event: FetchEvent) => void) => {
      if (type === 'fetch') fetchListeners.push(listener)
    },
    location: new URL(`${origin}/mockServiceWorker.js`),
    registration: { scope: `${origin}/` },
    caches: { open: async () => ({ match: async () => undefined }) },
    URL,
    console,
  }
  runInContext(await workerScript(), createContext({ ...scope, self: scope }))
})

/** Whether our listener lets a request through to MSW's. */
function reachesMsw(url: string): boolean {
  let isStopped = false
  const event = {
    request: { url },
    stopImmediatePropagation: () => {
      isStopped = true
    },
    respondWith: () => {},
  }
  fetchListeners[0]?.(event)
  return !isStopped
}

test('our listener is registered before MSW’s', () => {
  expect(fetchListeners).toHaveLength(2)
})

test.each([
  ['/twilio/ie1/trunking/v1/Trunks', true],
  ['/twilio/us1/api/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json?PageSize=1000', true],
  ['/demo/state', true],
  ['/', false],
  ['/trunks', false],
  ['/assets/index-abc.js', false],
  ['/mockServiceWorker.js', false],
  ['/twilio', false],
  ['/assets/twilio/logo.svg', false],
])('%s reaches the mock: %s', (path, expected) => {
  expect(reachesMsw(`${origin}${path}`)).toBe(expected)
})

test('the same path on another origin does not reach the mock', () => {
  expect(reachesMsw('https://trunking.dublin.ie1.twilio.com/twilio/ie1/trunking/v1/Trunks')).toBe(false)
})
