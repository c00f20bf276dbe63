import { addEastMountainOffice, ie1WithGaps } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/** East Mountain Office lacks one SBC address and all users in IE1, so termination cannot be re-routed there yet. */
export const accessGap: Scenario = (world) => {
  addEastMountainOffice(world, { ie1: ie1WithGaps })
  addOtherTrunks(world)
}
