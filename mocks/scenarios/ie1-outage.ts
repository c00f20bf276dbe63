import { days } from '../../src/domain/base/instant.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/**
 * East Mountain Office was moved to IE1, and US1 is still fully configured for the return. IE1's API is down:
 * `scenario-faults.ts` sets the fault.
 */
export const ie1Outage: Scenario = (world) => {
  const moved = { region: 'ie1', set: days(2), former: 'us1' } as const
  addEastMountainOffice(world, { termination: moved, origination: moved })
  addOtherTrunks(world)
}
