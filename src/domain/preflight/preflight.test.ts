import { expect, it } from 'vitest'
import { domainOfName } from '../base/domain-name.ts'
import {
  accessList,
  eastMountain,
  eastMountainFacts,
  implicit,
  must,
  office,
  propagatingTo,
  settledIn,
  withInstance,
  withParts,
} from '../account/facts-fixture.ts'
import { severities, worstFirst } from './finding.ts'
import { preflight } from './preflight.ts'
import { regionCodes } from '../base/region.ts'

const east = eastMountainFacts()
const termination = { leg: 'termination', domainName: eastMountain } as const
const origination = { leg: 'origination', number: office } as const

it('lists the worst first, and keeps the order within a severity', () => {
  const facts = withParts(withInstance({ ...east, terminationRoute: implicit }, 'ie1', { secure: true }), 'ie1', {
    ipAccessControlLists: [accessList('ie1', [])],
    credentialLists: undefined,
  })
  const found = preflight({ subject: termination, target: 'ie1' }, facts)
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(severities))
  expect(worstFirst(found)).toEqual(found)
  expect(found.slice(0, 4).map(({ id }) => id)).toEqual([
    'access-lists-empty',
    'target-not-read',
    'secure-differs',
    'verified-caller-ids',
  ])
})

it('does not block the return while the re-route propagates', () => {
  const facts = { ...east, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' } as const
  const found = preflight({ subject: termination, target: 'us1' }, facts)
  expect(found.filter(({ check }) => check === 'propagation')).toMatchObject([{ severity: 'note', returning: true }])
  expect(found.filter(({ severity }) => severity.includes('blocker'))).toEqual([])
})

it('compares nothing if the subject is already there', () => {
  const facts = { ...east, terminationRoute: settledIn('ie1') }
  const found = preflight({ subject: termination, target: 'ie1' }, facts)
  expect(found.map(({ id }) => id).filter((id) => id !== 'passed')).toEqual([
    'password-unknown',
    'already-active',
    'legs-in-two-regions',
  ])
})

it.each(regionCodes)('asks of %s what it has of a number, and nothing of access lists', (target) => {
  const checks = preflight({ subject: origination, target }, east).map(({ check }) => check)
  expect(checks).toContain('number')
  expect(checks).not.toContain('list-attached')
})

it('throws for the facts of another trunk, which is a bug', () => {
  const subject = { leg: 'termination', domainName: must(domainOfName('west-mountain')) } as const
  expect(() => preflight({ subject, target: 'ie1' }, east)).toThrow('west-mountain.pstn.twilio.com')
})
