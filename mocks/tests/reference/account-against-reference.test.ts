import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRegionCode } from '../../../src/domain/base/region.ts'
import { now } from '../now.ts'
import { accountView } from './account-view.ts'
import { aimed } from './aim.ts'
import { drive, startDriving } from './drive-account.ts'
import { complaintsAbout } from './invariants.ts'
import { naively } from './naive-account.ts'
import { emptyState, type NaiveState, viewOf } from './naive-state.ts'
import { type Answer, foreignNames, names, type Operation, phoneNumbers } from './operation.ts'

// There are few of each, so that operations interact. One in five handles may not exist or belong to another Region.
const region = fc.constantFrom('us1', 'us1', 'us1', 'ie1', 'ie1', 'ie1', 'au1')
const name = fc.constantFrom('east', 'east', 'east', 'east', ...names)
const nameOrNone = fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: fc.constant(null) })
const number = fc.constantFrom(phoneNumbers[0], phoneNumbers[0], ...phoneNumbers)
const handle = fc.nat(5)
const kind = fc.constantFrom('access', 'credential')
const isSet = fc.boolean()
const source = fc.constantFrom('203.0.113.7', '203.0.113.9', '198.51.100.9')
const user = fc.constantFrom('sbc', 'guest')
const entry = fc.oneof(
  fc.record({ kind: fc.constant('access'), text: fc.constantFrom('203.0.113.7', '203.0.113.0/29', '198.51.100.0/24') }),
  fc.record({ kind: fc.constant('credential'), text: user }),
)

const operations: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Operation>])[] = [
  [6, fc.record({ do: fc.constant('create-trunk'), region, name: nameOrNone })],
  [2, fc.record({ do: fc.constant('rename-trunk'), region, trunk: handle, name: nameOrNone })],
  [2, fc.record({ do: fc.constant('set-recovery'), region, trunk: handle, isSet })],
  [2, fc.record({ do: fc.constant('delete-trunk'), region, trunk: handle })],
  [7, fc.record({ do: fc.constant('create-url'), region, trunk: handle, enabled: isSet })],
  [1, fc.record({ do: fc.constant('enable-url'), region, trunk: handle, url: handle, enabled: isSet })],
  [1, fc.record({ do: fc.constant('delete-url'), region, trunk: handle, url: handle })],
  [6, fc.record({ do: fc.constant('create-list'), kind, region, name: fc.constantFrom('SBC', 'PBX') })],
  [3, fc.record({ do: fc.constant('delete-list'), kind, region, list: handle })],
  [9, fc.tuple(entry, region, handle).map(([what, at, list]) => ({ do: 'add-entry', ...what, region: at, list }))],
  [1, fc.record({ do: fc.constant('delete-entry'), kind, region, list: handle, entry: handle })],
  [10, fc.record({ do: fc.constant('attach'), kind, region, trunk: handle, list: handle })],
  [1, fc.record({ do: fc.constant('detach'), kind, region, trunk: handle, list: handle })],
  [4, fc.record({ do: fc.constant('buy'), number })],
  [1, fc.record({ do: fc.constant('release'), region, number })],
  [
    6,
    fc.record({ do: fc.constant('point-to-trunk'), region, number, trunk: fc.option(handle, { freq: 5, nil: null }) }),
  ],
  [2, fc.record({ do: fc.constant('point-to-webhook'), region, number, isSet })],
  [2, fc.record({ do: fc.constant('set-emergency'), region, number, isSet })],
  [4, fc.record({ do: fc.constant('associate'), region, trunk: handle, number })],
  [1, fc.record({ do: fc.constant('dissociate'), region, trunk: handle, number })],
  [3, fc.record({ do: fc.constant('route-uri'), name, region })],
  [4, fc.record({ do: fc.constant('route-number'), number, region })],
  [2, fc.record({ do: fc.constant('wait'), minutes: fc.constantFrom(1, 4, 5, 30 * 24 * 60) })],
  [9, fc.record({ do: fc.constant('call-from'), name, source, user: fc.option(user, { freq: 4, nil: null }) })],
  [9, fc.record({ do: fc.constant('call-to'), number, pbx: fc.constantFrom('answers', 'silent') })],
]
const operation = fc.oneof(...operations.map(([weight, arbitrary]) => ({ weight, arbitrary })))
const isAimed = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
const sequences = fc.array(fc.tuple(operation, isAimed), { minLength: 30, maxLength: 90, size: 'max' })

/** The answer to a call ends with whether a record was kept. */
function keepRecord(state: NaiveState, answer: Answer): void {
  const [, at = '', , isRecorded] = answer.split(' ')
  const processed = parseRegionCode(at)
  if (processed && isRecorded === 'true') state.calls[processed] += 1
}

test('for any operations, the account answers like the naive one, looks the same, and keeps its invariants', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const driven = startDriving(now, foreignNames)
      const naive = emptyState(foreignNames)
      for (const [given, hits] of sequence) {
        const done = hits ? aimed(naive, given) : given
        const records = driven.tables.all('call')
        const allowed = naively(naive, done)
        const answer = drive(driven, done)
        keepRecord(naive, answer)
        expect(allowed).toContain(answer)
        expect(accountView(driven)).toEqual(viewOf(naive))
        expect(complaintsAbout(driven, records)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

test('the sequences produce every answer', () => {
  const met = new Set<Answer>()
  for (const sequence of fc.sample(sequences, { seed: 20_261_124, numRuns: 500 })) {
    const naive = emptyState(foreignNames)
    for (const [given, hits] of sequence)
      for (const answer of naively(naive, hits ? aimed(naive, given) : given)) met.add(answer)
  }
  const changes = ['ok', 'not-found', '20001', '21235', '21236', '21240', '21241', '21243', '21245', '21247', '21248']
  const calls = ['us1', 'ie1'].flatMap((at) => [
    ...['null', '32200', '32201', '32202'].map((code) => `refused ${at} ${code} false`),
    `accepted ${at} null true`,
    `connected ${at} null true`,
    `failed ${at} 32010 false`,
    `failed ${at} 32011 true`,
    `answered-by-webhook ${at} null true`,
    `answered-by-disaster-recovery ${at} null true`,
    `not-connected ${at} null false`,
  ])
  const all = [...changes, '21422', '21634', '22199', ...calls, 'not-connected null null false']
  expect(all.filter((answer) => !met.has(answer))).toEqual([])
})
