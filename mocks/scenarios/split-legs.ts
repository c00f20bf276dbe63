import { addAu1Trunks } from './au1-trunks.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addIe1Trunks } from './ie1-trunks.ts'
import { addNames } from './names.ts'
import { addUs1Trunks } from './us1-trunks.ts'
import { days, scenarioOf } from './world.ts'

/** East Mountain Office half moved: its PBX's calls are processed in IE1, the calls to its number in US1. */
export const scenario = scenarioOf(
  (world) => addEastMountainOffice(world, { termination: { region: 'ie1', set: days(2), former: 'us1' } }),
  addUs1Trunks,
  addIe1Trunks,
  addAu1Trunks,
  addNames,
)
