import { expect, test } from 'vitest'
import { eastMountainFacts, must, now, numberFacts, settledIn } from '../../domain/account/facts-fixture.ts'
import { bulkVerdict } from '../../domain/preflight/bulk-verdict.ts'
import { parseBulkItem } from './bulk-row.ts'
import type { PlannedNumber } from './read-bulk-plan.ts'
import { itemOf } from './start-run.ts'

const facts = eastMountainFacts()
const number = numberFacts()
const planned: PlannedNumber = {
  number: number.number,
  name: 'Main line',
  to: 'ie1',
  trunk: facts.trunk,
  trunkThere: facts.trunk,
  verdict: bulkVerdict(number, 'ie1', () => facts, now),
}

test('an item stores its trunk and the findings of the plan', () => {
  const item = must(itemOf(planned, false, now)[0])
  expect(item).toMatchObject({
    before: settledIn('us1'),
    kept: { trunk: { key: facts.trunk.key, name: facts.trunk.name }, preflight: { checkedAt: now } },
    state: { kind: 'queued' },
  })
  const findings = item.kept?.preflight?.findings ?? []
  const passed = findings.filter(({ severity }) => severity === 'passed')
  expect(passed).toHaveLength(1)
  expect(passed[0]?.sentence).toContain('origination URIs')
  expect(parseBulkItem(structuredClone(item))).toEqual(item)
})

test('an item stored by an earlier version, without trunk and findings, still loads', () => {
  const { kept: _, ...earlier } = must(itemOf(planned, false, now)[0])
  expect(parseBulkItem(structuredClone(earlier))).toEqual(earlier)
  expect(parseBulkItem({ ...earlier, kept: { preflight: 'fine' } })).toEqual(earlier)
})
