import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertySeed } from './lib/property-seed.mjs'

function drawn(): readonly number[] {
  const values: number[] = []
  fc.assert(
    fc.property(fc.nat(), (value) => void values.push(value)),
    { numRuns: 20 },
  )
  return values
}

test('a property that names its own number of runs gets the seed of all', () => {
  expect(fc.readConfigureGlobal()).toEqual({ seed: propertySeed })
  expect(drawn()).toEqual(fc.sample(fc.nat(), { seed: propertySeed, numRuns: 20 }))
})
