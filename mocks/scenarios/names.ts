import { days } from './ago.ts'
import type { World } from './scenario.ts'

/** Names that cannot be taken: two of other accounts, and one whose trunk was deleted eleven days ago. */
export function addNames(world: World): void {
  world.foreignName('acme')
  world.foreignName('main-office')
  world.reservedName('east-mountain-fax', days(11))
}
