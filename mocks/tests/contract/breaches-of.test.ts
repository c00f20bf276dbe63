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

test('answers as they are specified, and errors in Twilio’s envelope, break nothing', () => {
  const error: Answer = { ...good, url: `${origin}/twilio/mars/trunking`, status: 404, text: JSON.stringify(notFound) }
  expect(breaches(good, error, { ...good, method: 'HEAD', text: '' })).toEqual([])
})

test.each<[string, Partial<Answer>, string]>([
  [
    'another form',
    { text: '{}' },
    'GET /twilio/ie1/trunking/v1/Trunks: 200: trunking ListTrunk: /trunks must have required property',
  ],
  ['no body', { text: '' }, 'GET /twilio/ie1/trunking/v1/Trunks: 200: trunking ListTrunk:  must be object'],
  ['a success of its own', { method: 'POST' }, 'POST /twilio/ie1/trunking/v1/Trunks: 200: a success, though nothing'],
  [
    'one that no product has',
    { url: `${origin}/twilio/mars/v1/Trunks` },
    'GET /twilio/mars/v1/Trunks: 200: a success, though nothing like it is specified',
  ],
  ['an error without an envelope', { status: 503, text: '' }, '503: an error without an envelope'],
  ['a page of HTML', { text: '<!doctype html>' }, 'GET /twilio/ie1/trunking/v1/Trunks: 200: a body that is no JSON'],
  ['half of its JSON, unasked', { text: half.text }, 'a body that is no JSON'],
])('%s is a breach, named with its request', (_name, changes, breach) => {
  expect(breaches({ ...good, ...changes })).toEqual([expect.stringContaining(breach)])
})

test('a breach that many answers share is named once', () => {
  const us1 = { ...good, url: `${origin}/twilio/us1/trunking/v1/Trunks`, text: '{}' }
  expect(breaches(us1, { ...us1, url: good.url }, us1)).toEqual([expect.stringContaining('/twilio/us1/')])
})

test('the demo’s own answers are in no specification', () => {
  expect(breaches(demoAnswer([]), { ...good, url: `${origin}/demo/state`, text: 'none' })).toEqual([])
})

test('half of a JSON is spared when a fault that the story asked for strikes it, and only then', () => {
  const unasked = [expect.stringContaining('no JSON')]
  expect(breaches(half, demoAnswer([malformed('ie1')]))).toEqual([])
  expect(breaches(half, demoAnswer([malformed('any')]))).toEqual([])
  expect(breaches(half, demoAnswer([malformed('us1')])), 'of another Region').toEqual(unasked)
  expect(breaches({ ...half, method: 'POST' }, demoAnswer([malformed('ie1')])), 'of reads').toEqual(unasked)
  expect(breaches(half, demoAnswer([{ ...malformed('ie1'), effect: 'status-503' }])), 'another').toEqual(unasked)
})

test('a fault in the address of a page counts as asked for', () => {
  const heard = (fault: string) => ({ documents: [`${origin}/trunks?fault=${fault}`], answers: [half] })
  expect(breachesOf(specified, heard('ie1.trunking.503.once,ie1.any.malformed.once'))).toEqual([])
  expect(breachesOf(specified, heard('ie1.routes.malformed.once'))).toEqual([expect.stringContaining('no JSON')])
})

test('what a fault leaves whole is checked all the same', () => {
  expect(breaches({ ...good, text: '{}' }, demoAnswer([malformed('any')]))).toEqual([expect.stringContaining('trunks')])
})
