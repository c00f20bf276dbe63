import { days } from '../../src/domain/base/instant.ts'
import type { World } from './scenario.ts'

/** Names that are not available: two belong to other accounts, and the trunk of one was deleted 11 days ago. */
export function addNames(world: World): void {
  world.foreignName('acme')
  world.foreignName('main-office')
  world.reservedName('east-mountain-fax', days(11))
}
