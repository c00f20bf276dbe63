import { expect, test } from 'vitest'
import { readSwitches } from './switches.ts'

test.each([
  ['', {}],
  ['?scenario=split-legs', { scenario: 'split-legs' }],
  ['?clock=%2B5m', { advanceMs: 300_000 }],
  ['?clock=+90s', { advanceMs: 90_000 }],
  ['?clock=-1h', { advanceMs: -3_600_000 }],
  ['?clock=2d', { advanceMs: 172_800_000 }],
  ['?latency=0', { latencyMs: 0 }],
  ['?theme=dark&demo=0', {}],
  [
    '?fault=ie1.routes.write.503.once',
    { faults: [{ region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }] },
  ],
])('%s', (search, expected) => {
  expect(readSwitches(search)).toEqual({ ...expected, rejected: [] })
})

test.each([
  ['?scenario=nowhere', ['scenario=nowhere']],
  ['?clock=later&latency=fast', ['clock=later', 'latency=fast']],
  ['?clock=5', ['clock=5']],
  ['?latency=-1', ['latency=-1']],
  ['?fault=ie1.503', ['fault=ie1.503']],
])('%s is handed back', (search, rejected) => {
  expect(readSwitches(search)).toMatchObject({ rejected })
})
