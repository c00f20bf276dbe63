import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { type Answer, breachesOf } from './breaches-of.ts'
import type { Specified } from './specification.ts'

const origin = 'http://localhost:4173'
const validate = new Ajv({ verbose: true }).compile({ type: 'object', required: ['trunks'] })
const specified: readonly Specified[] = [
  {
    id: 'trunking ListTrunk',
    product: 'trunking',
    method: 'GET',
    template: '/v1/Trunks',
    path: /^\/v1\/Trunks$/,
    bodyOf: () => validate,
  },
]

const good: Answer = {
  method: 'GET',
  url: `${origin}/twilio/ie1/trunking/v1/Trunks?PageSize=50`,
  status: 200,
  text: '{"trunks":[]}',
}
const half: Answer = { ...good, text: '{"trunk' }
const notFound = { code: 20404, message: 'No', more_info: 'https://www.twilio.com/docs/errors/20404', status: 404 }
const malformed = (region: string) => ({
  region,
  operation: 'trunking.read',
  effect: 'malformed-body',
  times: 'once',
})
const demoAnswer = (faults: readonly object[]): Answer => ({
  method: 'POST',
  url: `${origin}/demo/faults`,
  status: 200,
  text: JSON.stringify({ scenario: 'empty', faults }),
})

const breaches = (...answers: readonly Answer[]) => breachesOf(specified, { documents: [], answers })

test('specified answers and errors in Twilio’s envelope are not breaches', () => {
  const error: Answer = { ...good, url: `${origin}/twilio/mars/trunking`, status: 404, text: JSON.stringify(notFound) }
  expect(breaches(good, error, { ...good, method: 'HEAD', text: '' })).toEqual([])
})

test.each<[string, Partial<Answer>, string]>([
  [
    'a body of another shape',
    { text: '{}' },
    'GET /twilio/ie1/trunking/v1/Trunks: 200: trunking ListTrunk: /trunks must have required property',
  ],
  ['no body', { text: '' }, 'GET /twilio/ie1/trunking/v1/Trunks: 200: trunking ListTrunk:  must be object'],
  [
    'a success that is not specified',
    { method: 'POST' },
    'POST /twilio/ie1/trunking/v1/Trunks: 200: a success, but no',
  ],
  [
    'a success of an unknown Region',
    { url: `${origin}/twilio/mars/v1/Trunks` },
    'GET /twilio/mars/v1/Trunks: 200: a success, but no operation with this path is specified',
  ],
  ['an error without an envelope', { status: 503, text: '' }, '503: an error without an envelope'],
  ['a page of HTML', { text: '<!doctype html>' }, 'GET /twilio/ie1/trunking/v1/Trunks: 200: a body that is not JSON'],
  ['half of the JSON without a fault', { text: half.text }, 'a body that is not JSON'],
])('%s is a breach, reported with its request', (_name, changes, breach) => {
  expect(breaches({ ...good, ...changes })).toEqual([expect.stringContaining(breach)])
})

test('a breach that many answers share is reported once', () => {
  const us1 = { ...good, url: `${origin}/twilio/us1/trunking/v1/Trunks`, text: '{}' }
  expect(breaches(us1, { ...us1, url: good.url }, us1)).toEqual([expect.stringContaining('/twilio/us1/')])
})

test('the demo’s own answers are not checked', () => {
  expect(breaches(demoAnswer([]), { ...good, url: `${origin}/demo/state`, text: 'none' })).toEqual([])
})

test('half of the JSON is allowed only when a fault that the story set strikes it', () => {
  const breach = [expect.stringContaining('not JSON')]
  expect(breaches(half, demoAnswer([malformed('ie1')]))).toEqual([])
  expect(breaches(half, demoAnswer([malformed('any')]))).toEqual([])
  expect(breaches(half, demoAnswer([malformed('us1')])), 'another Region').toEqual(breach)
  expect(breaches({ ...half, method: 'POST' }, demoAnswer([malformed('ie1')])), 'a write').toEqual(breach)
  expect(breaches(half, demoAnswer([{ ...malformed('ie1'), effect: 'status-503' }])), 'another effect').toEqual(breach)
})

test('a fault in the address of a page counts as set by the story', () => {
  const traffic = (fault: string) => ({ documents: [`${origin}/trunks?fault=${fault}`], answers: [half] })
  expect(breachesOf(specified, traffic('ie1.trunking.503.once,ie1.any.malformed.once'))).toEqual([])
  expect(breachesOf(specified, traffic('ie1.routes.malformed.once'))).toEqual([expect.stringContaining('not JSON')])
})

test('an answer that a fault leaves whole is still checked', () => {
  expect(breaches({ ...good, text: '{}' }, demoAnswer([malformed('any')]))).toEqual([expect.stringContaining('trunks')])
})
