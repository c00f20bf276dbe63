import type { QueryClient } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formerRegion } from '../../../src/ledger/change-record.ts'
import { changeRecords } from '../../../src/ledger/change-store.ts'
import { minutes } from '../../../src/domain/base/instant.ts'
import { type RegionCode, regionCodes } from '../../../src/domain/base/region.ts'
import { activeRegion, type RouteSubject } from '../../../src/domain/account/route.ts'
import { attemptReroute, type RerouteOutcome } from '../../../src/features/routing/reroute-mutation.ts'
import { fetchRoute } from '../../../src/twilio/fetch-route.ts'
import type { Fault, Operation } from '../../account/fault.ts'
import { fetchRoute as routeRow } from '../../account/routes.ts'
import type { Mock } from '../create-mock.ts'
import { must } from '../../scenarios/must.ts'
import { usually } from '../usually.ts'
import { drawnAccounts } from './drawn-account.ts'
import { drawnConsoles } from './drawn-console.ts'

// Makes re-routes one after another as the review does, some of them while hosts fail. Then undoes each by its record,
// the last one first.

const region = fc.constantFrom(...regionCodes)

/** How the target's host, or every host, fails a write. With `unread` no host returns the route afterwards either. */
const troubles = ['none', 'none', 'down', 'dropped', 'lost', 'lost-unread', 'dropped-unread', 'all-down'] as const
type Trouble = (typeof troubles)[number]

const steps = fc.array(
  fc.record({
    subject: fc.nat(3),
    target: region,
    trouble: fc.constantFrom(...troubles),
    wait: fc.constantFrom(2_000, minutes(1), minutes(6)),
  }),
  { minLength: 1, maxLength: 8, size: 'max' },
)

function faultsOf(trouble: Trouble, target: RegionCode): readonly Fault[] {
  const fault = (at: Fault['region'], operation: Operation, effect: Fault['effect']): Fault => ({
    region: at,
    operation,
    effect,
    times: 'always',
  })
  const writes = ['routes.Trunks.write', 'routes.PhoneNumbers.write'] as const
  const reads = ['routes.Trunks.read', 'routes.PhoneNumbers.read'] as const
  const unread = reads.map((operation) => fault('any', operation, 'status-503'))
  switch (trouble) {
    case 'none':
      return []
    case 'down':
      return writes.map((operation) => fault(target, operation, 'status-503'))
    case 'all-down':
      return writes.map((operation) => fault('any', operation, 'status-503'))
    case 'dropped':
      return writes.map((operation) => fault(target, operation, 'drop-connection'))
    case 'lost':
      return writes.map((operation) => fault(target, operation, 'drop-after-write'))
    case 'dropped-unread':
      return [...writes.map((operation) => fault(target, operation, 'drop-connection')), ...unread]
    case 'lost-unread':
      return [...writes.map((operation) => fault(target, operation, 'drop-after-write')), ...unread]
  }
}

/** Returns null without a write when the route is already in the target Region. */
async function reroute(
  client: QueryClient,
  subject: RouteSubject,
  target: RegionCode,
  undoOf?: string,
  fail: () => Promise<void> = async () => undefined,
): Promise<RerouteOutcome | null> {
  const before = await fetchRoute(subject, target)
  if (activeRegion(before) === target) return null
  await fail()
  const kept = undoOf === undefined ? {} : { undoOf }
  return attemptReroute(client, { subject, target }, { kind: 'write', before, reason: null, kept })
}

/** The route's current and former Region in the account. */
async function heldRoute(mock: Mock, subject: RouteSubject) {
  const tables = await mock.read()
  const row =
    subject.leg === 'termination'
      ? routeRow(tables, 'terminationRoute', subject.domainName)
      : routeRow(tables, 'numberRoute', subject.number)
  return row.ok ? { region: row.value.voiceRegion, former: row.value.formerRegion } : { region: 'us1', former: null }
}

test('undoing re-routes one by one, the last first, returns every route to its first Region', async () => {
  const consoleOf = drawnConsoles()
  const met = new Set<string>()
  await fc.assert(
    fc.asyncProperty(drawnAccounts(1), steps, async (account, sequence) => {
      const { mock, client, subjects, setFaults } = await consoleOf(account)
      const held = () => Promise.all(subjects.map((subject) => heldRoute(mock, subject)))
      const regions = async () => (await held()).map((route) => route.region)
      const atFirst = await regions()
      const made: { readonly id: string; readonly before: readonly string[] }[] = []

      for (const { subject: index, target, trouble, wait } of sequence) {
        mock.clock.advance(wait)
        const subject = must(subjects[index % subjects.length], index)
        const before = await regions()
        const was = await heldRoute(mock, subject)
        const known = changeRecords().length
        const outcome = await reroute(client, subject, target, undefined, () => setFaults(...faultsOf(trouble, target)))
        await setFaults()
        if (outcome === null) continue
        met.add(`${trouble}: ${outcome.kind}`)
        expect(changeRecords()).toHaveLength(known + 1)
        const now = await heldRoute(mock, subject)
        const stands = { applied: [target], refused: [was.region], unknown: [was.region, target] }
        expect(stands[outcome.kind]).toContain(now.region)
        if (outcome.kind !== 'refused') made.push({ id: outcome.recordId, before })
        if (outcome.kind !== 'applied') continue
        expect(formerRegion(changeRecords(), subject, await fetchRoute(subject, target))).toBe(now.former)
      }

      for (const { id, before } of made.toReversed()) {
        mock.clock.advance(2_000)
        const record = must(
          changeRecords().find((one) => one.id === id),
          id,
        )
        const outcome = await reroute(client, record.subject, record.from, id)
        expect(['applied', undefined]).toContain(outcome?.kind)
        expect(await regions()).toEqual(before)
      }
      expect(await regions()).toEqual(atFirst)
      client.clear()
    }),
    { numRuns: 80 },
  )
  expect(met).toEqual(
    usually(
      new Set([
        'none: applied',
        'down: applied',
        'all-down: refused',
        'dropped: applied',
        'lost: applied',
        'dropped-unread: unknown',
        'lost-unread: unknown',
      ]),
      met,
    ),
  )
})
