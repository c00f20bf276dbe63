import { accessGap } from './access-gap.ts'
import { eastMountainOffice } from './east-mountain-office.ts'
import { ie1Outage } from './ie1-outage.ts'
import type { Scenario } from './scenario.ts'
import { splitLegs } from './split-legs.ts'

/** These scenarios are variants of one account, so they share a chunk. */
export const officeScenarios = {
  'east-mountain-office': eastMountainOffice,
  'access-gap': accessGap,
  'split-legs': splitLegs,
  'ie1-outage': ie1Outage,
} satisfies Record<string, Scenario>
