import { expect, it } from 'vitest'
import { instanceIn } from './facts.ts'
import { eastMountainFacts, regionUnread, trunkSid } from './facts-fixture.ts'

const facts = eastMountainFacts()

it('distinguishes an instance that does not exist from one that is not loaded', () => {
  expect(instanceIn('ie1', facts)?.sid).toBe(trunkSid('ie1'))
  expect(instanceIn('au1', facts)).toBeNull()
  expect(instanceIn('au1', regionUnread(facts, 'au1'))).toBeUndefined()
  expect(instanceIn('ie1', regionUnread(facts, 'ie1'))).toBeUndefined()
})
