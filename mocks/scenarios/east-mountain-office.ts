import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/** The default scenario: nothing blocks re-routing East Mountain Office to IE1. */
export const eastMountainOffice: Scenario = (world) => {
  addEastMountainOffice(world)
  addOtherTrunks(world)
}
