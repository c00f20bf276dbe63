import { expect, test } from 'vitest'
import { eastMountainFacts, settledIn } from './facts-fixture.ts'
import type { NumberConfiguration } from './number-configuration.ts'
import { preflight } from '../preflight/preflight.ts'
import type { TrunkFacts } from './facts.ts'
import { isWithoutTrunk, withoutTrunk } from './without-trunk.ts'

const office = eastMountainFacts({})
const [served] = office.numbers
if (!served) throw new Error('The office has a number')
const { number } = served
const before = served.configurations.us1
if (!before) throw new Error('It is configured in US1')

const webhook: NumberConfiguration = { ...before, trunkSid: null, voiceUrl: 'https://example.com/voice' }

const facts = (configurations: TrunkFacts['numbers'][number]['configurations']): TrunkFacts => ({
  ...office,
  trunk: withoutTrunk(number),
  terminationRoute: null,
  parts: {},
  numbers: [{ number, configurations, route: settledIn('us1'), formerRegion: null }],
})

const idsOf = (configurations: TrunkFacts['numbers'][number]['configurations']) =>
  preflight({ subject: { leg: 'origination', number }, target: 'ie1' }, facts(configurations)).map(
    ({ id, severity, check }) => `${severity} ${id === 'passed' ? check : id}`,
  )

test('a placeholder differs from every trunk', () => {
  expect(isWithoutTrunk(withoutTrunk(number))).toBe(true)
  expect(isWithoutTrunk(office.trunk)).toBe(false)
})

test('a number without a trunk is checked as far as possible: nothing answers it, and no instance is missing', () => {
  const ids = idsOf({ us1: webhook, ie1: null, au1: null })
  expect(ids[0]).toBe('blocker number-not-configured')
  expect(ids).not.toContain('blocker no-instance')
  expect(ids).toContain('note number-not-served')
})

test('a webhook that answers there needs a reason', () => {
  expect(idsOf({ us1: webhook, ie1: { ...webhook, region: 'ie1' }, au1: null })[0]).toBe(
    'overridable-blocker number-answered-by-webhook',
  )
})

test('a Region that is not loaded does not pass', () => {
  expect(idsOf({ us1: webhook })).toContain('overridable-blocker target-not-read')
})
