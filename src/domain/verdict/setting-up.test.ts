import { describe, expect, it } from 'vitest'
import type { InstanceParts, TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  ago,
  eastMountainFacts,
  instance,
  must,
  numberFacts,
  originationUrl,
  parts,
  settledIn,
  withInstance,
} from '../account/facts-fixture.ts'
import { groupTrunks } from '../account/trunk.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'
import { canTakeCalls, settingUp } from './setting-up.ts'
import { trunkHealth } from './trunk-health.ts'
import { trunkVerdict } from './trunk-verdict.ts'

const empty = { originationUrls: [], ipAccessControlLists: [], credentialLists: [] }

/** One instance in US1, created this many minutes ago. */
function created(minutes: number, read: Partial<InstanceParts>, changes: Partial<TrunkInstance> = {}): TrunkFacts {
  const kinds = [...((read.ipAccessControlLists ?? []).length > 0 ? (['IP_ACL'] as const) : [])]
  const one = instance('us1', { dateCreated: ago(minutes), authTypes: kinds, ...changes })
  const [trunk] = groupTrunks([one])
  return eastMountainFacts({
    trunk: must(trunk),
    terminationRoute: one.domainName === null ? null : settledIn('us1'),
    parts: { us1: parts('us1', { ...empty, ...read }) },
    numbers: [],
  })
}

const url = { originationUrls: [originationUrl('us1', 'sip:203.0.113.7')] }
const list = { ipAccessControlLists: [accessList('us1', ['203.0.113.7'])] }
const emptyList = { ipAccessControlLists: [accessList('us1', [])] }

it.each<readonly [string, TrunkFacts, readonly string[]]>([
  ['has a name', created(1, {}), ['callers', 'way-out', 'numbers']],
  ['has not even a name', created(1, {}, { domainName: null }), ['name', 'callers', 'way-out', 'numbers']],
  ['has an empty list', created(1, emptyList), ['callers', 'way-out', 'numbers']],
  ['has a way out', created(1, url), ['callers', 'numbers']],
])('a new trunk that %s is being set up, and does not fail', (_, facts, missing) => {
  expect(trunkVerdict(facts)).toEqual({ kind: 'setting-up', region: 'us1', missing })
  expect(trunkHealth(facts).fails).toBe(false)
  expect(canTakeCalls(facts)).toBe(false)
})

describe('is not being set up', () => {
  it.each<readonly [string, TrunkFacts]>([
    ['once it can take a call', created(1, list)],
    ['when it could take one before', { ...created(1, {}), hasWorked: true }],
    ['when it is old', created(3_000, {})],
    ['with an instance elsewhere', withInstance(created(1, {}), 'ie1', {})],
    ['when its calls were moved', { ...created(1, {}), terminationRoute: settledIn('ie1') }],
    ['when a number already reaches it', { ...created(1, {}), numbers: [numberFacts()] }],
    ['while its lists are not loaded', created(1, { ipAccessControlLists: undefined }, { authTypes: ['IP_ACL'] })],
    ['while another Region is not loaded', { ...created(1, {}), regionsRead: ['us1', 'ie1'] }],
  ])('%s', (_, facts) => {
    expect(settingUp(facts)).toBeNull()
  })
})

it('could take a call with a list that allows someone', () => {
  expect(canTakeCalls(created(1, list))).toBe(true)
  expect(canTakeCalls(created(1, emptyList))).toBe(false)
})
