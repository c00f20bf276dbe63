import { days } from '../../src/domain/base/instant.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addOtherTrunks } from './other-trunks.ts'
import type { Scenario } from './scenario.ts'

/** East Mountain Office is half moved: IE1 processes calls from its PBX, and US1 calls to its number. */
export const splitLegs: Scenario = (world) => {
  addEastMountainOffice(world, { termination: { region: 'ie1', set: days(2), former: 'us1' } })
  addOtherTrunks(world)
}
