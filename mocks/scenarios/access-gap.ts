import { addAu1Trunks } from './au1-trunks.ts'
import { addEastMountainOffice, ie1WithGaps } from './east-mountain-trunk.ts'
import { addIe1Trunks } from './ie1-trunks.ts'
import { addNames } from './names.ts'
import { addUs1Trunks } from './us1-trunks.ts'
import { scenarioOf } from './world.ts'

/** East Mountain Office lacks one SBC address and every user in IE1: its termination cannot go there yet. */
export const scenario = scenarioOf(
  (world) => addEastMountainOffice(world, { ie1: ie1WithGaps }),
  addUs1Trunks,
  addIe1Trunks,
  addAu1Trunks,
  addNames,
)
