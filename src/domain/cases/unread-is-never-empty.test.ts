/** Every rule against the same account with some of it unread: what it then says must hold whatever the rest is. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { allRead, partlyRead } from '../account/facts-arbitrary.ts'
import { numberAt } from '../account/facts-fixture.ts'
import type { TrunkFacts } from '../account/facts.ts'
import { instanceState } from '../verdict/instance-state.ts'
import { numberReach } from '../account/number-reach.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { preflight, type ReroutePlan } from '../preflight/preflight.ts'
import { regionCodes } from '../base/region.ts'
import { regionVerdict } from '../verdict/region-verdict.ts'
import { trunkVerdict } from '../verdict/trunk-verdict.ts'

const runs = { numRuns: 500 }

function plansOf({ trunk, numbers }: TrunkFacts): readonly ReroutePlan[] {
  const { domainName } = trunk
  return regionCodes.flatMap((target): ReroutePlan[] => [
    ...(domainName === null ? [] : [{ subject: { leg: 'termination', domainName } as const, target }]),
    ...numbers.map(({ number }) => ({ subject: { leg: 'origination', number } as const, target })),
  ])
}

it('preflight never passes a check that could fail because of facts that are not loaded', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      for (const plan of plansOf(some)) {
        const truth = preflight(plan, all)
        const passes = new Set(truth.filter(({ severity }) => severity === 'passed').map(({ check }) => check))
        const failing = truth.map(({ check }) => check).filter((check) => !passes.has(check))
        const passed = preflight(plan, some).filter(({ severity }) => severity === 'passed')
        expect(passed.filter(({ check }) => failing.includes(check))).toEqual([])
      }
    }),
    runs,
  )
})

it('preflight names only real blockers, and says which checks it could not make', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      for (const plan of plansOf(some)) {
        const blockers = (facts: TrunkFacts) =>
          preflight(plan, facts).filter(({ severity }) => severity === 'blocker' || severity === 'overridable-blocker')
        const truth = blockers(all).map(({ id }) => id)
        const found = blockers(some).map(({ id }) => id)
        expect([...truth, 'target-not-read']).toEqual(expect.arrayContaining(found))
        const looked = preflight(plan, some).every(({ severity }) => severity !== 'not-checked')
        expect(looked ? found : truth).toEqual(truth)
      }
    }),
    runs,
  )
})

it('preflight checks everything that is loaded', () => {
  fc.assert(
    fc.property(allRead, (facts) => {
      for (const plan of plansOf(facts)) {
        const findings = preflight(plan, facts)
        const elsewhere = findings.some(({ id }) => id === 'number-on-another-trunk')
        expect(elsewhere || findings.every(({ severity }) => severity !== 'not-checked')).toBe(true)
        expect(findings.some(({ id }) => id === 'target-not-read' || id === 'source-not-read')).toBe(false)
      }
    }),
    runs,
  )
})

it('gives a trunk’s verdict only if no missing fact could change it', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      const verdict = trunkVerdict(some)
      const truth = trunkVerdict(all)
      expect(truth.kind).not.toBe('not-read')
      expect(['not-read', truth.kind]).toContain(verdict.kind)
      // Of calls that fail some may be unread, and then others; any other verdict is the whole truth.
      expect(verdict.kind === 'not-read' || verdict.kind === 'stranded' ? truth : verdict).toEqual(truth)
    }),
    runs,
  )
})

it('gives a Region’s verdict only if no missing fact could change it', () => {
  fc.assert(
    fc.property(partlyRead, fc.constantFrom(...regionCodes), ({ all, some }, region) => {
      const truth = regionVerdict(region, all)
      const verdict = regionVerdict(region, some)
      expect(truth.kind).not.toBe('not-read')
      expect(['not-read', truth.kind]).toContain(verdict.kind)
    }),
    runs,
  )
})

it('shows only true facts of an instance', () => {
  fc.assert(
    fc.property(partlyRead, fc.constantFrom(...regionCodes), ({ all, some }, region) => {
      const truth = instanceState(region, all)
      const state = instanceState(region, some)
      expect(truth.kind).not.toBe('not-read')
      expect(['not-read', truth.kind]).toContain(state.kind)
      if (truth.kind !== 'present' || state.kind !== 'present') return
      // That it takes calls is seen before what it lacks.
      const later = truth.summary === 'incomplete' && truth.fromPbx.kind !== 'inactive'
      const served = truth.toNumbers.routed + truth.toNumbers.leaving > 0
      const holds = ['not-read', truth.summary, ...(later || served ? ['takes-calls'] : [])]
      expect(holds).toContain(state.summary)
      expect(truth.fromPbxFails || !state.fromPbxFails).toBe(true)
      expect(state.toNumbers.routed).toBeLessThanOrEqual(truth.toNumbers.routed)
      expect(state.toNumbers.failing).toBeLessThanOrEqual(truth.toNumbers.failing)
    }),
    runs,
  )
})

it('knows what a number reaches only if no missing fact could change it', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      for (const number of some.numbers) {
        const reach = numberReach(number, some)
        const truth = all.numbers.find((one) => one.number === number.number)
        const whole = truth && numberReach(truth, all)
        expect(['not-read', whole?.kind]).toContain(reach.kind)
      }
    }),
    runs,
  )
})

it('counts every number of a trunk once', () => {
  fc.assert(
    fc.property(partlyRead, ({ some }) => {
      const { served, prepared, notRead, propagating } = originationSplit(some)
      const placed = [...Object.values(served).flat(), ...prepared.map(({ number }) => number), ...notRead]
      expect(placed.map(({ number }) => number).toSorted()).toEqual(some.numbers.map(({ number }) => number).toSorted())
      expect(placed).toEqual(expect.arrayContaining([...propagating]))
    }),
    runs,
  )
})

it('has random facts worth testing', () => {
  const kinds = new Set(fc.sample(allRead, { numRuns: 2_000, seed: 7 }).map((facts) => trunkVerdict(facts).kind))
  expect([...kinds].toSorted()).toEqual(['aligned', 'no-traffic', 'propagating', 'split', 'stranded'])
  expect(numberAt(1)).not.toBe(numberAt(2))
})
