import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/** The world that the console opens with: nothing blocks East Mountain Office's way to IE1. */
export const eastMountainOffice: Scenario = (world) => {
  addEastMountainOffice(world)
  addOtherTrunks(world)
}
