import { beforeAll, expect, test } from 'vitest'
import { DemoError } from './request-demo.ts'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { parseE164 } from '../../domain/base/e164.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { json, linkLost, stubAnswers } from '../../twilio/stub-transport.ts'
import { verifyLeg } from './verify-change.ts'

beforeAll(openApiGate)

const domainName = domainOfName('east-mountain-office')
const number = parseE164('+14025551212')
if (!domainName || !number) throw new Error('a fixture does not parse')

const sid = `CA${'b2'.repeat(16)}`
const answer = {
  leg: 'termination',
  outcome: 'accepted',
  region: 'ie1',
  trunkSid: `TK${'a1'.repeat(16)}`,
  sipStatus: 200,
  code: null,
  hops: [],
  seed: '1',
  record: { region: 'ie1', sid },
}
const refused = { ...answer, outcome: 'refused', sipStatus: 403, code: 32201, record: null }
const callers = {
  callers: ['SBC A', 'SBC B'].map((name) => ({
    trunk: 'east-mountain-office',
    name,
    address: '203.0.113.7',
    user: null,
  })),
}

test('every known caller of a Termination URI places a call, and the results are kept', async () => {
  const sent = stubAnswers(json(callers), json(answer), json(refused))
  const evidence = await verifyLeg({ leg: 'termination', domainName })
  expect(evidence).toMatchObject([
    { what: 'SBC A', region: 'ie1', outcome: 'accepted', code: null, record: { region: 'ie1', sid } },
    { what: 'SBC B', region: 'ie1', outcome: 'refused', code: 32201, record: null },
  ])
  expect(structuredClone(evidence), 'plain data').toEqual(evidence)
  expect(sent.map(({ line, init }) => [line, init.body])).toEqual([
    [`GET /demo/callers?trunk=${domainName}`, undefined],
    ['POST /demo/test-calls', JSON.stringify({ leg: 'termination', trunk: domainName, caller: 'SBC A' })],
    ['POST /demo/test-calls', JSON.stringify({ leg: 'termination', trunk: domainName, caller: 'SBC B' })],
  ])
})

test('places one call to a number', async () => {
  const sent = stubAnswers(json({ ...answer, leg: 'origination', outcome: 'connected' }))
  expect(await verifyLeg({ leg: 'origination', number })).toMatchObject([
    { what: '+14025551212', outcome: 'connected' },
  ])
  expect(sent[0]?.init.body).toBe(JSON.stringify({ leg: 'origination', number }))
})

test.each<[string, Response | Error, DemoError['kind']]>([
  ['refuses', json({ message: 'leg: expected "termination" or "origination"' }, 400), 'refused'],
  ['does not answer', linkLost, 'unreachable'],
  ['answers something else', json({ outcome: 'teleported' }), 'malformed'],
])('when the demo %s there is no evidence', async (_, reply, kind) => {
  stubAnswers(reply)
  const evidence = verifyLeg({ leg: 'origination', number })
  await expect(evidence).rejects.toBeInstanceOf(DemoError)
  await expect(evidence).rejects.toMatchObject({ kind })
})
