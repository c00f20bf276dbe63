import { expect, it } from 'vitest'
import type { InstanceParts, TrunkFacts } from '../account/facts.ts'
import { accessList, credentialList, eastMountain, eastMountainFacts, withParts } from '../account/facts-fixture.ts'
import type { Finding, FindingId, FindingOf } from './finding.ts'
import { preflight } from './preflight.ts'
import type { RegionCode } from '../base/region.ts'

const east = eastMountainFacts()
const find = <Id extends FindingId>(facts: TrunkFacts, id: Id): readonly FindingOf<Id>[] =>
  preflight({ subject: { leg: 'termination', domainName: eastMountain }, target: 'ie1' }, facts).filter(
    (finding: Finding): finding is FindingOf<Id> => finding.id === id,
  )

const source = (read: Partial<InstanceParts>) => withParts(east, 'us1', read)
const target = (read: Partial<InstanceParts>) => withParts(east, 'ie1', read)
const addresses = (region: RegionCode, ...cidrs: readonly string[]) => ({
  ipAccessControlLists: [accessList(region, cidrs)],
})
const users = (region: RegionCode, ...names: readonly string[]) => ({
  credentialLists: [credentialList(region, names)],
})

it('says what a fix of empty lists would copy', () => {
  const facts = target({
    ipAccessControlLists: [accessList('ie1', [])],
    credentialLists: [credentialList('ie1', [])],
  })
  const [access] = find(facts, 'access-lists-empty')
  const [credentials] = find(facts, 'credential-lists-empty')
  expect(access?.source.map(({ entry }) => entry.friendlyName)).toEqual(['203.0.113.7'])
  expect(access?.lists.map(({ friendlyName }) => friendlyName)).toEqual(['Office SBC'])
  expect(credentials?.source.map(({ userName }) => userName)).toEqual(['office-pbx'])
})

it('names the address, its list and how much of it is allowed', () => {
  const facts = source({
    ipAccessControlLists: [accessList('us1', ['203.0.113.7', '203.0.113.6/31', '198.51.100.1'])],
  })
  expect(
    find(facts, 'address-not-covered').map(({ entry, list, covered }) => [
      entry.friendlyName,
      list.friendlyName,
      covered,
    ]),
  ).toEqual([
    ['203.0.113.6/31', 'Office SBC', 'some'],
    ['198.51.100.1', 'Office SBC', 'none'],
  ])
})

it('accepts several entries that together cover an address', () => {
  const facts = withParts(
    source(addresses('us1', '203.0.113.0/29')),
    'ie1',
    addresses('ie1', '203.0.113.0/30', '203.0.113.4/30'),
  )
  expect(find(facts, 'address-not-covered')).toEqual([])
  expect(find(facts, 'passed').map(({ check }) => check)).toContain('addresses')
})

it('names an address once, even if two lists of the source have it', () => {
  const lists = [accessList('us1', ['203.0.113.7', '203.0.113.8']), accessList('us1', ['203.0.113.8'], 'Spare')]
  expect(find(source({ ipAccessControlLists: lists }), 'address-not-covered')).toHaveLength(1)
})

it('notes that passwords of the same user names may differ', () => {
  const facts = withParts(source(users('us1', 'a', 'b', 'c')), 'ie1', users('ie1', 'b', 'c', 'd'))
  expect(find(facts, 'password-unknown')).toMatchObject([{ userNames: ['b', 'c'], code: 32202 }])
})

it.each([
  ['addresses', source({ ipAccessControlLists: [accessList('us1', [])] })],
  ['user-names', source({ credentialLists: [credentialList('us1', [])] })],
] as const)('has no missing %s if the source allows nobody', (check, facts) => {
  const findings = preflight({ subject: { leg: 'termination', domainName: eastMountain }, target: 'ie1' }, facts)
  expect(findings.filter((finding) => finding.check === check).map(({ id }) => id)).toEqual(['passed'])
})
