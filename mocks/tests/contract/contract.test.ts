import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkExchange, type Exchange } from './check-exchange.ts'
import { readSpecification, type Specified } from './specification.ts'

// Tests the check with a minimal specification. `npm run contract` uses the real one.

const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const trunk = {
  type: 'object',
  properties: {
    sid: { type: 'string', pattern: '^TK[0-9a-f]{32}$', nullable: true },
    date_created: { type: 'string', format: 'date-time' },
    disaster_recovery_method: { type: 'string', enum: ['GET', 'POST'], nullable: true },
    links: { type: 'object', format: 'uri-map', nullable: true },
    recording: { nullable: true },
  },
}
const trunkings = {
  components: { schemas: { trunk } },
  paths: {
    '/v1/Trunks': {
      get: {
        operationId: 'ListTrunk',
        responses: {
          '200': json({
            type: 'object',
            properties: { trunks: { type: 'array', items: { $ref: '#/components/schemas/trunk' } } },
          }),
        },
      },
      post: { operationId: 'CreateTrunk', responses: { '201': json({ $ref: '#/components/schemas/trunk' }) } },
    },
    '/v1/Trunks/{Sid}': { delete: { operationId: 'DeleteTrunk', responses: { '204': {} } } },
  },
}
const numbers = {
  components: {},
  paths: {
    '/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json': {
      get: {
        operationId: 'FetchIncomingPhoneNumber',
        responses: {
          '200': json({ type: 'object', properties: { voice_application_sid: { type: 'string', pattern: '^AP' } } }),
        },
      },
    },
    '/2010-04-01/Accounts/{AccountSid}/Messages.json': { get: { operationId: 'ListMessage', responses: {} } },
  },
}

let folder: string
let specified: readonly Specified[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-'))
  const files = { trunking_v1: trunkings, routes_v2: { components: {}, paths: {} }, api_v2010: numbers }
  for (const [name, document] of Object.entries(files))
    writeFileSync(join(folder, `twilio_${name}.json`), JSON.stringify(document))
  specified = readSpecification(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const good = {
  sid: `TK${'0'.repeat(32)}`,
  date_created: '2026-11-24T14:08:00Z',
  disaster_recovery_method: null,
  links: { any: 'thing' },
  recording: { mode: 'do-not-record' },
}

const created: Exchange = { product: 'trunking', method: 'POST', path: '/v1/Trunks', status: 201, body: good }
const faultsOf = (changes: Partial<Exchange>) => checkExchange(specified, { ...created, ...changes }).faults

test('only the operations of offered resources are checked', () => {
  expect(specified.map(({ id }) => id)).toEqual([
    'trunking ListTrunk',
    'trunking CreateTrunk',
    'trunking DeleteTrunk',
    'api FetchIncomingPhoneNumber',
  ])
})

test('a specified answer covers its operation', () => {
  expect(checkExchange(specified, created)).toEqual({ covered: 'trunking CreateTrunk', faults: [], used: [] })
  expect(faultsOf({ body: { ...good, sid: null, links: null, recording: null } })).toEqual([])
  expect(faultsOf({ method: 'GET', status: 200, body: { trunks: [good, good] } })).toEqual([])
  expect(faultsOf({ method: 'DELETE', path: '/v1/Trunks/TK1', status: 204, body: undefined })).toEqual([])
})

describe('an answer breaks the specification with', () => {
  const { recording: _, ...incomplete } = good

  test.each<[string, Partial<Exchange>, string]>([
    ['a missing property', { body: incomplete }, '/recording'],
    ['an extra property', { body: { ...good, colour: 'red' } }, '/colour'],
    ['another type', { body: { ...good, sid: 7 } }, '/sid must be string,null'],
    ['another pattern', { body: { ...good, sid: 'TK1' } }, '/sid must match pattern'],
    ['a date with milliseconds', { body: { ...good, date_created: '2026-11-24T14:08:00.000Z' } }, '/date_created'],
    [
      'a value that is not in the enum',
      { body: { ...good, disaster_recovery_method: 'PUT' } },
      '/disaster_recovery_method',
    ],
    [
      'one wrong row in a list',
      { method: 'GET', status: 200, body: { trunks: [good, incomplete] } },
      '/trunks/recording',
    ],
    ['another status', { status: 200 }, 'status 200'],
    ['a body that is not specified', { method: 'DELETE', path: '/v1/Trunks/TK1', status: 204, body: {} }, 'a body'],
    ['a success that is not specified', { path: '/v1/Nothing' }, 'no operation with this path is specified'],
    ['an error without an envelope', { status: 400, body: undefined }, 'without an envelope'],
    ['an envelope of another shape', { status: 400, body: { message: 'No' } }, 'of another shape'],
  ])('%s', (_name, changes, fault) => {
    expect(faultsOf(changes)).toEqual([expect.stringContaining(fault)])
  })
})

test('an error in Twilio’s envelope is correct, and covers nothing', () => {
  const body = { code: 20404, message: 'No', more_info: 'https://www.twilio.com/docs/errors/20404', status: 404 }
  expect(checkExchange(specified, { ...created, status: 404, body })).toEqual({ covered: null, faults: [], used: [] })
})

test('an exception allows only its one value', () => {
  const path = '/2010-04-01/Accounts/AC0/IncomingPhoneNumbers/PN0.json'
  const number = (value: string) =>
    checkExchange(specified, {
      product: 'api',
      method: 'GET',
      path,
      status: 200,
      body: { voice_application_sid: value },
    })
  expect(number('')).toMatchObject({ faults: [], used: [{ value: '' }] })
  expect(number('AP1')).toMatchObject({ faults: [], used: [] })
  expect(number('XX1').faults).toEqual(['/voice_application_sid must match pattern "^AP"'])
})
