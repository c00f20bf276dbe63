import { arm } from '../account/fault.ts'
import { changeDemo, loadWorld } from '../http/demo.ts'
import { changeClock } from '../http/demo-clock.ts'
import { demoOf, type World } from '../http/world.ts'
import type { ScenarioName } from '../scenarios/load-scenario.ts'
import type { Switches } from './switches.ts'

/** The address asks for another scenario than that of the account which is here. Nothing changes until one is chosen. */
export type ScenarioQuestion = {
  readonly asked: ScenarioName
  readonly here: string
  /** Puts the scenario in the place of the account. */
  readonly load: () => Promise<void>
  /** Goes on with the account; the other switches of the address hold either way. */
  readonly keep: () => Promise<void>
}

async function applyRest(world: World, switches: Switches): Promise<void> {
  const { faults, clock, rejected, latencyMs, rateLimit, strictAvailability } = switches
  const changes = {
    ...(faults && { faults: faults.map(arm) }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(strictAvailability !== undefined && { strictAvailability }),
  }
  if (Object.keys(changes).length === 0 && !clock && rejected.length === 0) return
  await changeDemo(world, (demo) => ({
    ...changes,
    ...(clock && changeClock(demo, clock, world.wall())),
    rejectedSwitches: rejected,
  }))
}

/** Null when all is done. An account of the scenario that is asked for stays as it is, with whatever changed in it. */
export async function applySwitches(world: World, switches: Switches): Promise<ScenarioQuestion | null> {
  const scenarioHere = async (): Promise<string> => demoOf(await world.store.read()).scenario
  const rest = () => applyRest(world, switches)
  const { scenario: asked } = switches
  const here = await scenarioHere()
  if (asked === undefined || asked === here) {
    await rest()
    return null
  }
  return {
    asked,
    here,
    async load() {
      // Another tab may have loaded it since.
      if ((await scenarioHere()) !== asked) await loadWorld(world, asked)
      await rest()
    },
    keep: rest,
  }
}
