import { expect, it } from 'vitest'
import {
  eastMountain,
  eastMountainFacts,
  office,
  regionUnread,
  withInstance,
} from '../../domain/account/facts-fixture.ts'
import { preflight, type ReroutePlan } from '../../domain/preflight/preflight.ts'
import { findingText } from './finding-text.ts'

const facts = eastMountainFacts()
const termination: ReroutePlan = { subject: { leg: 'termination', domainName: eastMountain }, target: 'ie1' }
const origination: ReroutePlan = { subject: { leg: 'origination', number: office }, target: 'ie1' }

it.each([
  ['termination', termination, facts],
  ['a number', origination, facts],
  ['no instance', termination, withInstance(facts, 'ie1', null)],
  ['the target has not loaded', origination, regionUnread(facts, 'ie1')],
  ['the source has not loaded', termination, regionUnread(facts, 'us1')],
] as const)('each finding of a preflight has its own title: %s', (_title, plan, of) => {
  const titles = preflight(plan, of).map((finding) => {
    const { lead, title } = findingText(finding, { leg: plan.subject.leg, target: plan.target })
    return `${finding.severity} ${lead ?? ''} ${title}`
  })
  expect(titles.length).toBeGreaterThan(0)
  expect(new Set(titles).size).toBe(titles.length)
})
