import * as v from 'valibot'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Instant, parseInstant } from '../domain/base/instant.ts'
import type { ApiAddress } from './address.ts'
import { lostError } from './answer.ts'
import { openApiGate } from './api-gate.ts'
import { createResource } from './create-resource.ts'
import { parsed } from './decode.ts'
import { json, linkLost, refusal, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)
beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00.900Z') }))
afterEach(() => void vi.useRealTimers())

const trunks: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks' }
const decoder = v.object({ sid: v.string(), name: v.string(), dateCreated: parsed(parseInstant, 'a date') })

type Item = { readonly sid: string; readonly name: string; readonly dateCreated: Instant }
const at = (text: string): Instant => {
  const instant = parseInstant(`2026-11-24T${text}Z`)
  if (instant === undefined) throw new Error(`No instant: ${text}`)
  return instant
}
const item = (sid: string, name = 'West', created = '12:00:00'): Item => ({ sid, name, dateCreated: at(created) })

type Case = {
  readonly list?: readonly Item[] | Error
  readonly outcome: object
}

test.each<[string, Case]>([
  ['is the new one', { list: [item('TK1'), item('TK2')], outcome: { kind: 'applied', value: item('TK2') } }],
  ['is not there', { list: [item('TK1')], outcome: { kind: 'not-applied', readBack: null } }],
  ['is of other values', { list: [item('TK2', 'East')], outcome: { kind: 'not-applied' } }],
  // Another operator made it between the last reading and this request, which never arrived.
  ['is older than the request', { list: [item('TK2', 'West', '11:59:50')], outcome: { kind: 'not-applied' } }],
  ['was made as the second turned', { list: [item('TK2', 'West', '11:59:59')], outcome: { kind: 'applied' } }],
  ['cannot be looked for', { list: linkLost, outcome: { kind: 'unknown', error: { method: 'POST' } } }],
])('whose answer is lost and that %s', async (_, { list, outcome }) => {
  stubAnswers(linkLost)
  const settled = await createResource({
    address: trunks,
    form: { FriendlyName: 'West' },
    decoder,
    known: [{ sid: 'TK1' }],
    list: async () => {
      if (!(list instanceof Error)) return list ?? []
      throw lostError({ address: trunks, method: 'GET' }, list)
    },
    isSent: ({ name }) => name === 'West',
  })
  expect(settled).toMatchObject(outcome)
})

test.each([
  ['answered', () => json({ ...item('TK2'), dateCreated: '2026-11-24T12:00:00Z' }), { kind: 'applied' }],
  ['refused', () => refusal(400, 21244, 'Too many'), { kind: 'refused', error: { code: 21244 } }],
])('%s: no check', async (_, answer, outcome) => {
  stubAnswers(answer())
  const list = async (): Promise<readonly Item[]> => {
    throw new Error('Nothing to look for')
  }
  const creation = { address: trunks, form: {}, decoder, known: [], list, isSent: () => true }
  expect(await createResource(creation)).toMatchObject(outcome)
})
