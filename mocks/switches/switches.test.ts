import { expect, test } from 'vitest'
import { parseSwitches } from './switches.ts'

test.each([
  ['', {}],
  ['?scenario=split-legs', { scenario: 'split-legs' }],
  ['?clock=%2B5m', { clock: { advanceMs: 300_000 } }],
  ['?clock=+90s', { clock: { advanceMs: 90_000 } }],
  ['?clock=-1h', { clock: { advanceMs: -3_600_000 } }],
  ['?clock=2d', { clock: { advanceMs: 172_800_000 } }],
  ['?clock=frozen', { clock: { frozen: true } }],
  ['?clock=real', { clock: { frozen: false } }],
  ['?clock=%2B5m,frozen', { clock: { advanceMs: 300_000, frozen: true } }],
  ['?latency=0', { latencyMs: 0 }],
  ['?rate-limit=5', { rateLimit: 5 }],
  ['?rate-limit=off', { rateLimit: 'off' }],
  ['?strict-availability', { strictAvailability: true }],
  ['?strict-availability=1', { strictAvailability: true }],
  ['?strict-availability=0', { strictAvailability: false }],
  ['?theme=dark&demo=0', {}],
  [
    '?fault=ie1.routes.write.503.once',
    { faults: [{ region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }] },
  ],
])('%s', (search, expected) => {
  expect(parseSwitches(search)).toEqual({ ...expected, rejected: [] })
})

test.each([
  ['?scenario=nowhere', ['scenario=nowhere']],
  ['?clock=later&latency=fast', ['clock=later', 'latency=fast']],
  ['?clock=5', ['clock=5']],
  ['?clock=frozen,later', ['clock=frozen,later']],
  ['?rate-limit=0', ['rate-limit=0']],
  ['?strict-availability=maybe', ['strict-availability=maybe']],
  ['?latency=-1', ['latency=-1']],
  ['?fault=ie1.503', ['fault=ie1.503']],
])('%s is rejected', (search, rejected) => {
  expect(parseSwitches(search)).toMatchObject({ rejected })
})
