import { days } from './ago.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/** East Mountain Office half moved: its PBX's calls are processed in IE1, the calls to its number in US1. */
export const splitLegs: Scenario = (world) => {
  addEastMountainOffice(world, { termination: { region: 'ie1', set: days(2), former: 'us1' } })
  addOtherTrunks(world)
}
