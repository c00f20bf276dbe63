import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import type { ApiAddress } from './address.ts'
import { openApiGate } from './api-gate.ts'
import { json, linkLost, refusal, stubAnswers } from './stub-transport.ts'
import { updateResource } from './update-resource.ts'

beforeAll(openApiGate)

const trunk: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks/TK71' }
const standing = (name: string) => (): Response => json({ name })
const lost = (): Error => linkLost
const gone = (): Response => refusal(404, 20404, 'Not found')
const unconfigured = (): Response => refusal(400, 22199, 'Configuration Retrieval Error')

test.each<[string, readonly (() => Response | Error)[], object]>([
  ['answered', [standing('new')], { kind: 'applied', value: { name: 'new' } }],
  ['refused', [() => refusal(400, 21248, 'Taken')], { kind: 'refused', error: { code: 21248 } }],
  ['gone', [gone], { kind: 'refused', error: { status: 404 } }],
  ['lost, and as sent', [lost, standing('new')], { kind: 'applied', value: { name: 'new' } }],
  ['lost, and as before', [lost, standing('old')], { kind: 'not-applied', readBack: { name: 'old' } }],
  ['lost, and gone meanwhile', [lost, gone], { kind: 'not-applied', readBack: null }],
  ['lost, and never configured', [lost, unconfigured], { kind: 'not-applied', readBack: null }],
  ['lost, and nobody tells', [lost, lost], { kind: 'unknown', error: { method: 'POST' } }],
  ['malformed, and as sent', [() => json({}), standing('new')], { kind: 'applied', value: { name: 'new' } }],
])('%s', async (_, answers, outcome) => {
  const sent = stubAnswers(...answers.map((answer) => answer()))
  const settled = await updateResource({
    address: trunk,
    form: { FriendlyName: 'new' },
    decoder: v.object({ name: v.string() }),
    isSent: ({ name }) => name === 'new',
  })
  expect(settled).toMatchObject(outcome)
  const methods = answers.map((__, index) => (index === 0 ? 'POST' : 'GET'))
  expect(sent.map(({ line }) => line)).toEqual(methods.map((method) => `${method} /twilio/ie1/trunking/v1/Trunks/TK71`))
})
