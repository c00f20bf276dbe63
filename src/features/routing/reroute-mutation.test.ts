import { QueryClient } from '@tanstack/react-query'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeRecords, clearChanges } from '../../ledger/change-store.ts'
import { eastMountain, now, settledIn } from '../../domain/account/facts-fixture.ts'
import type { ReroutePlan } from '../../domain/preflight/preflight.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { linkLost, refusal } from '../../twilio/stub-transport.ts'
import { stubAccount } from './api-fixture.ts'
import { attemptReroute } from './reroute-mutation.ts'
import { routeKey } from '../../account/route-queries.ts'

beforeAll(openApiGate)
beforeEach(clearChanges)

const plan: ReroutePlan = { subject: { leg: 'termination', domainName: eastMountain }, target: 'ie1' }
const before = settledIn('us1')
const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
const write = (client: QueryClient) => attemptReroute(client, plan, { kind: 'write', before, reason: null })
const shown = (client: QueryClient) => client.getQueryData(routeKey(plan.subject))

describe('a write', () => {
  it('is recorded before its request is sent', async () => {
    const recorded: unknown[] = []
    stubAccount(() => {
      recorded.push(changeRecords().map(({ result, from, to }) => ({ result, from, to })))
      return undefined
    })
    await write(newClient())
    expect(recorded[0]).toEqual([{ result: 'in-flight', from: 'us1', to: 'ie1' }])
  })

  it('shows and records the answer', async () => {
    stubAccount()
    const client = newClient()
    expect(await write(client)).toMatchObject({ kind: 'applied' })
    expect(shown(client)).toMatchObject({ kind: 'explicit', voiceRegion: 'ie1', dateUpdated: now })
    expect(changeRecords()).toMatchObject([{ result: 'applied', dateUpdated: now, fromWasImplicit: false }])
  })

  it('keeps the reason', async () => {
    stubAccount()
    const reason = 'The PBX moves too'
    await attemptReroute(newClient(), plan, { kind: 'write', before: { kind: 'implicit' }, reason })
    expect(changeRecords()).toMatchObject([{ reason, from: 'us1', fromWasImplicit: true }])
  })

  it('shows the real route when it is refused', async () => {
    stubAccount((line) => (line.startsWith('POST') ? refusal(400, 21252, 'Invalid Region') : undefined))
    const client = newClient()
    expect(await write(client)).toMatchObject({ kind: 'refused', readBack: null, error: { code: 21252 } })
    expect(shown(client)).toBeUndefined()
    expect(changeRecords()).toMatchObject([{ result: 'refused', dateUpdated: null }])
  })
})

describe('the record has what each host answered', () => {
  const recorded = () =>
    changeRecords()[0]?.attempts?.map(({ host, request, status, code }) => [request, host, status, code])
  const failing =
    (answer: () => Response | Error, host: string, method = 'POST') =>
    (line: string) =>
      line.startsWith(`${method} /twilio/${host}/routes`) ? answer() : undefined

  it.each<[string, Parameters<typeof stubAccount>[0], readonly unknown[]]>([
    ['taken at once', undefined, [['write', 'ie1', 200, null]]],
    [
      '503 of one host',
      failing(() => refusal(503, 20503, 'Down'), 'ie1'),
      [
        ['write', 'ie1', 503, 20503],
        ['write', 'us1', 200, null],
      ],
    ],
    ['401', failing(() => refusal(401, 20003, 'Authenticate'), 'ie1'), [['write', 'ie1', 401, 20003]]],
    ['404', failing(() => refusal(404, 20404, 'Not found'), 'ie1'), [['write', 'ie1', 404, 20404]]],
    ['409', failing(() => refusal(409, 20409, 'Conflict'), 'ie1'), [['write', 'ie1', 409, 20409]]],
    [
      'a lost answer, read back',
      failing(() => linkLost, 'ie1'),
      [
        ['write', 'ie1', null, null],
        ['read', 'us1', 200, null],
      ],
    ],
  ])('%s', async (_, fails, attempts) => {
    stubAccount(fails)
    await write(newClient())
    expect(recorded()?.slice(0, attempts.length)).toEqual(attempts)
  })

  it('records a 429 and the retry', async () => {
    let asked = 0
    stubAccount((line) => {
      if (!line.startsWith('POST')) return undefined
      asked += 1
      return asked === 1 ? refusal(429, 20429, 'Too many requests', { 'Retry-After': '0' }) : undefined
    })
    await write(newClient())
    expect(recorded()).toEqual([
      ['write', 'ie1', 429, 20429],
      ['write', 'ie1', 200, null],
    ])
  })
})

it('records the operator, the trunk, the preflight and the change it undoes', async () => {
  stubAccount()
  const kept = {
    trunk: { key: 'east-mountain-office', name: 'East Mountain Office' },
    preflight: { checkedAt: now, findings: [{ severity: 'note', sentence: 'Same user name', code: 32202 }] },
    undoOf: 'an earlier one',
  } as const
  await attemptReroute(newClient(), plan, { kind: 'write', before, reason: null, kept })
  expect(changeRecords()).toMatchObject([{ by: 'M. Okafor', ...kept }])
})

describe('a lost answer', () => {
  const silent = (line: string) => (line.includes('/routes/') ? linkLost : undefined)

  it('is unknown if the route cannot be read back', async () => {
    const sent = stubAccount(silent)
    expect(await write(newClient())).toMatchObject({ kind: 'unknown' })
    expect(changeRecords()).toMatchObject([{ result: 'unknown' }])
    expect(sent.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1)
  })

  it.each([
    ['ie1', { kind: 'applied' }, 'applied'],
    ['us1', { kind: 'refused', readBack: { voiceRegion: 'us1' } }, 'refused'],
  ] as const)('read back later stands at %s', async (voiceRegion, outcome, result) => {
    let down = true
    stubAccount((line) => (down ? silent(line) : undefined))
    const client = newClient()
    const unknown = await write(client)
    if (unknown.kind !== 'unknown') throw new Error('The answer was not lost')
    down = false
    if (voiceRegion === 'ie1') await write(newClient())
    const { error, recordId } = unknown
    expect(await attemptReroute(client, plan, { kind: 'read-back', error, recordId })).toMatchObject(outcome)
    expect(shown(client)).toMatchObject({ voiceRegion })
    expect(changeRecords().find(({ id }) => id === recordId)).toMatchObject({ result })
  })
})
