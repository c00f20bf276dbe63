import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { allRead, partlyRead } from '../account/facts-arbitrary.ts'
import { trunkReadiness } from '../preflight/readiness.ts'
import { trunkHealth } from './trunk-health.ts'

it('counts a trunk exactly if Readiness has a finding of now that is more than a note', () => {
  fc.assert(
    fc.property(allRead, (facts) => {
      const now = trunkReadiness(facts).findings.filter(
        ({ when, finding }) => when === 'now' && finding.severity !== 'note',
      )
      const { fails, warned, checked } = trunkHealth(facts)
      expect(fails).toBe(now.some((one) => one.fails))
      expect(warned).toBe(now.some((one) => !one.fails))
      expect(checked).toBe(true)
    }),
  )
})

it('is not checked while anything is not loaded that could change the counts', () => {
  fc.assert(
    fc.property(partlyRead, ({ all, some }) => {
      const [inFull, partly] = [trunkHealth(all), trunkHealth(some)]
      expect(!partly.fails || inFull.fails).toBe(true)
      expect(!partly.warned || inFull.warned).toBe(true)
      expect(partly.checked ? partly : inFull).toEqual(inFull)
    }),
  )
})
