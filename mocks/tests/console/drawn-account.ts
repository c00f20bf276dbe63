/** Random accounts for property tests, created with the scenario builder. */
import * as fc from 'fast-check'
import { days, type Instant, minutes } from '../../../src/domain/base/instant.ts'
import { type Ipv4, parseIpv4 } from '../../../src/domain/base/ipv4.ts'
import { byRegion, type RegionCode, regionCodes } from '../../../src/domain/base/region.ts'
import type { StoredRow } from '../../account/rows.ts'
import { createMemoryTables } from '../../account/tables.ts'
import { buildScenario } from '../../scenarios/build-scenario.ts'
import { must } from '../../scenarios/must.ts'
import type { InstanceSpec, NumbersSpec, RouteSpec, TrunkSpec, UrlSpec, Use } from '../../scenarios/scenario.ts'
import { changePasswords, splitLists } from './drawn-rows.ts'

export const trunkName = 'east'
const otherTrunk = 'west'

/** Prefixes that contain each other, are adjacent, or partly overlap a caller's range, and one that allows everyone. */
const entries = [
  '203.0.113.7',
  '203.0.113.8',
  '203.0.113.6/31',
  '203.0.113.0/30',
  '203.0.113.4/30',
  '203.0.113.5/29',
  '203.0.113.0/28',
  '203.0.112.0/23',
  '198.51.100.9',
  '198.51.100.0/24',
  '0.0.0.0/0',
]
const userNames = ['office-pbx', 'spare-pbx', 'desk']
const sipUrls = ['sip:203.0.113.7', 'sip:203.0.113.7;edge=dublin', 'sip:pbx.example;transport=tls;edge=dubln']

export type DrawnCaller = { readonly address: Ipv4; readonly user: string | undefined }
/** The known callers, the same in every account. */
export const everyCaller = ['203.0.113.7', '203.0.113.8', '198.51.100.9'].flatMap((text) =>
  [...userNames.slice(0, 2), undefined].map((user): DrawnCaller => ({ address: must(parseIpv4(text), text), user })),
)
export const callerName = ({ address, user }: DrawnCaller): string => `${address} ${user ?? 'without a user'}`

const region = fc.constantFrom(...regionCodes)
const eachRegion = <T>(drawn: fc.Arbitrary<T>): fc.Arbitrary<Record<RegionCode, T>> => fc.record(byRegion(() => drawn))
const rarely = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { freq: 6, nil: undefined })

const urls: fc.Arbitrary<readonly UrlSpec[]> = fc.array(
  fc.record({
    to: fc.constantFrom(...sipUrls),
    priority: fc.constantFrom(10, 20),
    weight: fc.constantFrom(0, 10),
    enabled: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  }),
  { maxLength: 3 },
)

/** Usually a list with entries; null means that no list is attached. */
const attached = (list: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly string[] | null> =>
  fc.oneof(
    { weight: 6, arbitrary: list },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.constant(null) },
  )

const parts = fc.record({
  addresses: attached(fc.subarray(entries, { minLength: 1, maxLength: 4 })),
  users: attached(fc.subarray(userNames, { minLength: 1 })),
  urls,
  settings: fc.record({
    secure: fc.boolean(),
    cnamLookupEnabled: fc.boolean(),
    transferMode: fc.constantFrom('disable-all', 'sip-only'),
    disasterRecoveryUrl: fc.option(fc.constant('https://example.com/recovery'), { freq: 2 }),
  }),
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

const partNames = ['addresses', 'users', 'urls', 'settings'] as const

const route: fc.Arbitrary<RouteSpec | undefined> = rarely(
  fc.record({ region, set: fc.constantFrom(minutes(1), days(1)), former: region }, { requiredKeys: ['region', 'set'] }),
)

const use: fc.Arbitrary<Use | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ trunk: trunkName }) },
  { weight: 1, arbitrary: fc.constant({ trunk: otherTrunk }) },
  { weight: 1, arbitrary: fc.constant({ webhook: 'https://example.com/voice' }) },
  { weight: 1, arbitrary: fc.constant('nothing' as const) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

/**
 * One trunk that is the same in every Region except for some parts.
 * @param gaps the most parts that differ
 */
export const drawnAccounts = (gaps: number) =>
  fc
    .record({
      meant: parts,
      instances: eachRegion(
        rarely(
          fc.record({
            own: parts,
            ownParts: fc.subarray([...partNames], { maxLength: gaps }),
            otherPasswords: fc.subarray(userNames, { maxLength: 2 }),
            isSplit: fc.boolean(),
          }),
        ),
      ),
      route,
      numbers: fc.array(fc.record({ count: fc.constantFrom(1, 1, 2), uses: eachRegion(use), route }), {
        minLength: 1,
        maxLength: 3,
      }),
      target: region,
    })
    .filter(({ instances }) => Object.values(instances).some(Boolean))

export type DrawnAccount = ReturnType<typeof drawnAccounts> extends fc.Arbitrary<infer T> ? T : never

const created = days(2)

function instanceOf({ addresses, users, urls: to, settings }: Parts): InstanceSpec {
  return {
    created,
    urls: to,
    settings,
    ...(addresses && { addresses: { list: 'SBC', entries: addresses.map((cidr) => [cidr, cidr] as const) } }),
    ...(users && { users: { list: 'PBX', names: users } }),
  }
}

const east = ({ meant, instances, route: set }: DrawnAccount): TrunkSpec => ({
  name: 'East',
  domain: trunkName,
  ...(set && { route: set }),
  instances: Object.fromEntries(
    regionCodes.flatMap((code): [RegionCode, InstanceSpec][] => {
      const drawn = instances[code]
      if (!drawn) return []
      const own = Object.fromEntries(drawn.ownParts.map((name) => [name, drawn.own[name]]))
      return [[code, instanceOf({ ...meant, ...own })]]
    }),
  ),
  callers: everyCaller.map((caller) => {
    const { address, user } = caller
    return user === undefined ? [callerName(caller), address] : [callerName(caller), address, user]
  }),
})

const west: TrunkSpec = {
  name: 'West',
  domain: otherTrunk,
  instances: byRegion(() => ({ created, urls: [{ to: 'sip:west.example' }] })),
}

/** A number cannot be on an instance that does not exist. */
const numbers = (account: DrawnAccount): readonly NumbersSpec[] =>
  account.numbers.map(({ count, uses, route: set }, index) => ({
    first: `+1402555${1200 + 10 * index}`,
    count,
    names: [],
    created,
    ...(set && { route: set }),
    uses: Object.fromEntries(
      regionCodes.flatMap((code): [RegionCode, Use][] => {
        const drawn = uses[code]
        if (drawn === undefined) return []
        const isThere =
          drawn === 'nothing' || 'webhook' in drawn || drawn.trunk === otherTrunk || account.instances[code]
        return [[code, isThere ? drawn : 'nothing']]
      }),
    ),
  }))

/** The account's rows, loaded at `now`. */
export function rowsOf(account: DrawnAccount, now: Instant): readonly StoredRow[] {
  const rows = buildScenario((world) => {
    world.trunk(east(account))
    world.trunk(west)
    for (const spec of numbers(account)) world.numbers(spec)
  }, now)
  const tables = createMemoryTables(rows)
  for (const code of regionCodes) {
    const drawn = account.instances[code]
    if (!drawn) continue
    changePasswords(tables, code, trunkName, drawn.otherPasswords)
    if (drawn.isSplit) splitLists(tables, code, trunkName)
  }
  return tables.rows()
}
