import { accessGap } from './access-gap.ts'
import { eastMountainOffice } from './east-mountain-office.ts'
import type { Scenario } from './scenario.ts'
import { splitLegs } from './split-legs.ts'

/** Variants of one world, and so one chunk. */
export const officeScenarios = {
  'east-mountain-office': eastMountainOffice,
  'access-gap': accessGap,
  'split-legs': splitLegs,
} satisfies Record<string, Scenario>
