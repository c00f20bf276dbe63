import { addAu1Trunks } from './au1-trunks.ts'
import { addIe1Trunks } from './ie1-trunks.ts'
import { addNames } from './names.ts'
import type { World } from './scenario.ts'
import { addUs1Trunks } from './us1-trunks.ts'

/** The 12 other trunks. Together with East Mountain Office they show every state. */
export function addOtherTrunks(world: World): void {
  addUs1Trunks(world)
  addIe1Trunks(world)
  addAu1Trunks(world)
  addNames(world)
}
