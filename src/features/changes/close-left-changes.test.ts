import { QueryClient } from '@tanstack/react-query'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eastMountain } from '../../domain/account/facts-fixture.ts'
import { type Instant, instantOf } from '../../domain/base/instant.ts'
import { routeKey } from '../../account/route-queries.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { json, linkLost, stubTransport } from '../../twilio/stub-transport.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { appendChange, changeRecords, clearChanges } from '../../ledger/change-store.ts'
import { closeLeftChanges } from './close-left-changes.ts'
import { whileWriting } from '../../ledger/writing-lock.ts'

beforeAll(openApiGate)
beforeEach(clearChanges)

const before = (milliseconds: number): Instant => {
  const instant = instantOf(serverNow() - milliseconds)
  if (instant === undefined) throw new Error('The clock of the tests is wrong')
  return instant
}
const leave = (agoMs: number): Promise<ChangeRecord> =>
  appendChange({
    subject: { leg: 'termination', domainName: eastMountain },
    from: 'us1',
    fromWasImplicit: false,
    to: 'ie1',
    requestedAt: before(agoMs),
  })

const stands = (voiceRegion: string, agoMs: number) => () => {
  const updated = new Date(before(agoMs)).toISOString()
  return json({ voice_region: voiceRegion, date_created: updated, date_updated: updated })
}

describe('a change that was left in flight', () => {
  test('is applied when its route shows it, and records the read-back', async () => {
    stubTransport(stands('ie1', 1000))
    const { subject } = await leave(1500)
    const client = new QueryClient()
    expect(await closeLeftChanges(client)).toBe(true)
    expect(changeRecords()).toMatchObject([
      { result: 'applied', attempts: [{ request: 'read', host: 'ie1', status: 200 }] },
    ])
    expect(client.getQueryData(routeKey(subject))).toMatchObject({ voiceRegion: 'ie1' })
  })

  test('stays in flight while it may still arrive', async () => {
    stubTransport(stands('us1', 600_000))
    await leave(1500)
    expect(await closeLeftChanges(new QueryClient())).toBe(false)
    expect(changeRecords()).toMatchObject([{ result: 'in-flight' }])
  })

  test('failed when it can no longer arrive', async () => {
    stubTransport(stands('us1', 600_000))
    await leave(90_000)
    expect(await closeLeftChanges(new QueryClient())).toBe(true)
    expect(changeRecords()).toMatchObject([{ result: 'refused', attempts: [{ request: 'read', status: 200 }] }])
  })

  test('is unknown when no host answers', async () => {
    stubTransport(() => linkLost)
    await leave(1500)
    expect(await closeLeftChanges(new QueryClient())).toBe(true)
    expect(changeRecords()).toMatchObject([{ result: 'unknown', attempts: [{}, {}, {}] }])
  })

  test('is left alone while a tab is writing, which may be its own', async () => {
    const asked = stubTransport(stands('ie1', 1000))
    await leave(1500)
    const writing = Promise.withResolvers<void>()
    const held = whileWriting(() => writing.promise)
    expect(await closeLeftChanges(new QueryClient())).toBe(false)
    expect([asked, changeRecords()]).toMatchObject([[], [{ result: 'in-flight' }]])
    writing.resolve()
    await held
  })
})

test('sends no request without changes in flight', async () => {
  const asked = stubTransport(() => linkLost)
  expect(await closeLeftChanges(new QueryClient())).toBe(true)
  expect(asked).toEqual([])
})
