import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'

const usual = {
  port: 4310,
  scenario: undefined,
  stateFile: undefined,
  latencyMs: 0,
  faults: undefined,
  strictAvailability: false,
  rateLimit: null,
  clock: undefined,
  json: false,
}

test.each([
  ['', {}],
  ['--port 0', { port: 0 }],
  ['--port=8080 --json', { port: 8080, json: true }],
  ['--scenario access-gap', { scenario: 'access-gap' }],
  ['--state kept.json', { stateFile: 'kept.json' }],
  ['--latency 250', { latencyMs: 250 }],
  ['--rate-limit 5', { rateLimit: 5 }],
  ['--rate-limit off', { rateLimit: 'off' }],
  ['--clock +5m,frozen', { clock: { advanceMs: 300_000, frozen: true } }],
  ['--strict-availability', { strictAvailability: true }],
  [
    '--fault ie1.routes.write.503.once',
    { faults: [{ region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }] },
  ],
])('%s', (line, expected) => {
  expect(parseOptions(line.split(' ').filter(Boolean))).toEqual({ ok: true, value: { ...usual, ...expected } })
})

test.each([
  ['--port x', '--port x: expected a number'],
  ['--port 65536', '--port 65536: expected a number'],
  ['--port', 'port'],
  ['--scenario nowhere', '--scenario nowhere: no scenario has this name'],
  ['--latency -1', 'latency'],
  ['--latency 60001', '--latency 60001: expected milliseconds'],
  ['--latency 100000', '--latency 100000: expected milliseconds'],
  ['--rate-limit 0', '--rate-limit 0: expected requests'],
  ['--rate-limit many', '--rate-limit many: expected requests'],
  ['--fault ie1.nothing', '--fault ie1.nothing: see docs/faults.md'],
  ['--clock later', '--clock later: expected "frozen"'],
  ['--state=', '--state: expected a file'],
  ['--verbose', '--verbose'],
  ['stray', 'stray'],
])('%s is refused', (line, message) => {
  const options = parseOptions(line.split(' '))
  expect(options.ok ? '' : options.error).toContain(message)
})
