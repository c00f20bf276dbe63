import { arm } from '../account/fault.ts'
import { changeDemo, loadWorld } from '../http/demo.ts'
import { changeClock, parseClockBody } from '../http/demo-clock.ts'
import { demoOf, nowOf, type World } from '../http/world.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { ScenarioName } from '../scenarios/load-scenario.ts'
import type { Switches } from './switches.ts'

/** The address asks for a scenario other than the account's. Nothing changes until the operator chooses. */
export type ScenarioQuestion = {
  readonly asked: ScenarioName
  readonly here: string
  /** Replaces the account with the scenario, and applies the other switches. */
  readonly load: () => Promise<void>
  /** Keeps the account, and applies the other switches. */
  readonly keep: () => Promise<void>
}

/** The clock stays within what the demo can hold, however often it is moved. */
function clockWithin({ clock, rejected }: Switches, now: Instant): Pick<Switches, 'clock' | 'rejected'> {
  if (clock === undefined || parseClockBody(clock, now).ok) return { ...(clock && { clock }), rejected }
  return { rejected: [...rejected, 'clock'] }
}

async function applyRest(world: World, switches: Switches): Promise<void> {
  const { faults, latencyMs, rateLimit, strictAvailability } = switches
  const { clock, rejected } = clockWithin(switches, nowOf(await world.store.read(), world.wall))
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

/** Returns null when there is nothing to ask. An account that already has the scenario keeps its changes. */
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
      // Another tab may have loaded the scenario since.
      if ((await scenarioHere()) !== asked) await loadWorld(world, asked)
      await rest()
    },
    keep: rest,
  }
}
