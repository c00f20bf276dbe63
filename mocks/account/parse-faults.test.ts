import { describe, expect, test } from 'vitest'
import { effects, type Fault, operations } from './fault.ts'
import { parseFaults, parseFaultsJson } from './parse-faults.ts'

const fault: Fault = { region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }

describe('as text, in the address bar and on the command line', () => {
  test.each<[string, Fault]>([
    ['ie1.routes.write.503.once', fault],
    ['ie1.routes.write.503', fault],
    ['ie1.routes.write.status-503', fault],
    ['any.any.drop.always', { region: 'any', operation: 'any', effect: 'drop-connection', times: 'always' }],
    ['us1.api.503', { region: 'us1', operation: 'api', effect: 'status-503', times: 'once' }],
    ['au1.read.drop', { region: 'au1', operation: 'read', effect: 'drop-connection', times: 'once' }],
    ['ie1.routes.write.500', { ...fault, effect: 'status-500' }],
    ['ie1.routes.write.malformed', { ...fault, effect: 'malformed-body' }],
    ['ie1.routes.write.drop-after-write.next-3', { ...fault, effect: 'drop-after-write', times: 'next-3' }],
    ['ie1.routes.write.latency-2000.always', { ...fault, effect: 'latency-2000', times: 'always' }],
    [
      'ie1.routes.Trunks.write.429.20-percent',
      { ...fault, operation: 'routes.Trunks.write', effect: 'status-429', times: '20-percent' },
    ],
    [
      'ie1.api.Credentials.401.5-percent-autumn',
      { ...fault, operation: 'api.Credentials', effect: 'status-401', times: '5-percent-autumn' },
    ],
  ])('%s', (text, expected) => {
    expect(parseFaults(text)).toEqual({ faults: [expected], rejected: [] })
  })

  test.each([
    'ie2.routes.503',
    'ie1.calls.503',
    'ie1.routes.write.200',
    'ie1.routes',
    '503',
    'ie1..503.once',
    'once',
    'ie1.routes.OriginationUrls.503',
    'ie1.any.latency-60001',
    'ie1.any.latency',
    'ie1.any.503.next-0',
    'ie1.any.503.101-percent',
    'ie1.any.503.20-percent-',
    'ie1.any.503.twice',
  ])('%s is rejected', (text) => {
    expect(parseFaults(text)).toEqual({ faults: [], rejected: [`fault=${text}`] })
  })

  test('valid and invalid faults together', () => {
    const parsed = parseFaults('ie1.any.503.always,nonsense,us1.write.drop')
    expect(parsed.faults).toHaveLength(2)
    expect(parsed.rejected).toEqual(['fault=nonsense'])
  })

  test('every operation works with every effect', () => {
    for (const operation of operations) {
      for (const effect of effects) {
        expect(parseFaults(`any.${operation}.${effect}.once`).faults).toEqual([
          { region: 'any', operation, effect, times: 'once' },
        ])
      }
    }
  })
})

describe('as JSON', () => {
  test('valid faults are accepted', () => {
    const faults = [fault, { ...fault, region: 'any' }, { ...fault, effect: 'latency-50', times: '5-percent-x' }]
    expect(parseFaultsJson(faults)).toEqual({ ok: true, value: faults })
    expect(parseFaultsJson([])).toEqual({ ok: true, value: [] })
  })

  test.each([
    [undefined, 'faults'],
    [[1], 'faults.0'],
    [[fault, { ...fault, region: 'ie2' }], 'faults.1.region'],
    [[{ ...fault, operation: 'calls' }], 'faults.0.operation'],
    [[{ ...fault, effect: '503' }], 'faults.0.effect'],
    [[{ ...fault, effect: 'latency-99999' }], 'faults.0.effect'],
    [[{ ...fault, times: 'twice' }], 'faults.0.times'],
  ])('%o is refused with the path of the error', (value, place) => {
    const parsed = parseFaultsJson(value)
    expect(parsed.ok ? '' : parsed.error).toContain(`${place}:`)
  })
})
