import { beforeAll, expect, test } from 'vitest'
import type { ApiAddress } from './address.ts'
import { openApiGate } from './api-gate.ts'
import { removeResource } from './remove-resource.ts'
import { json, linkLost, refusal, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const trunk: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks/TK71' }
const done = (): Response => new Response(null, { status: 204 })
const gone = (): Response => refusal(404, 20404, 'The requested resource /Trunks/TK71 was not found')
const there = (): Response => json({ sid: 'TK71' })
const down = (): Response => refusal(503, 20503, 'Service unavailable')
const lost = (): Error => linkLost

test.each<[string, readonly (() => Response | Error)[], object]>([
  ['deleted', [done], { kind: 'applied', value: 'deleted' }],
  ['refused', [() => refusal(400, 21634, 'In use')], { kind: 'refused', error: { code: 21634 } }],
  ['lost, and gone', [lost, gone], { kind: 'applied', value: 'deleted' }],
  ['lost, and still there', [lost, there], { kind: 'not-applied', readBack: null }],
  ['lost, and nobody tells', [lost, lost], { kind: 'unknown', error: { method: 'DELETE' } }],
  ['somebody else was quicker', [gone, gone], { kind: 'applied', value: 'already-gone' }],
  ['said to be gone, but there', [gone, there], { kind: 'refused', error: { status: 404, method: 'DELETE' } }],
  ['said to be gone, and nobody confirms it', [gone, down], { kind: 'refused', error: { status: 404 } }],
])('%s', async (_, answers, outcome) => {
  const sent = stubAnswers(...answers.map((answer) => answer()))
  expect(await removeResource(trunk)).toMatchObject(outcome)
  const methods = answers.map((__, index) => (index === 0 ? 'DELETE' : 'GET'))
  expect(sent.map(({ line }) => line)).toEqual(methods.map((method) => `${method} /twilio/ie1/trunking/v1/Trunks/TK71`))
})
