import { accessStates } from './access.ts'
import { bulkStates } from './bulk.ts'
import { callStates } from './calls.ts'
import { changeStates } from './changes.ts'
import { demoStates } from './demo.ts'
import { numberStates } from './numbers.ts'
import { routingStates } from './routing.ts'
import { shellStates } from './shell.ts'
import type { State } from './state.ts'
import { trunkStates } from './trunks.ts'
import { trunkWorkStates } from './trunk-work.ts'

/** Every state of the console that the walk checks. scripts/axe-states.test.ts says what is missing. */
export const states: readonly State[] = [
  ...shellStates,
  ...trunkStates,
  ...trunkWorkStates,
  ...accessStates,
  ...routingStates,
  ...numberStates,
  ...bulkStates,
  ...changeStates,
  ...callStates,
  ...demoStates,
]
