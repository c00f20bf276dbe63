import type { Instant } from '../../src/domain/base/instant.ts'
import type { StoredRow } from '../account/rows.ts'
import { buildScenario } from './build-scenario.ts'
import type { Scenario } from './scenario.ts'

/** Each family of scenarios is a separate chunk, loaded when one of them is chosen. */
const loaders = {
  'east-mountain-office': async () => (await import('./office-scenarios.ts')).officeScenarios['east-mountain-office'],
  'access-gap': async () => (await import('./office-scenarios.ts')).officeScenarios['access-gap'],
  'split-legs': async () => (await import('./office-scenarios.ts')).officeScenarios['split-legs'],
  'five-hundred-numbers': async () => (await import('./five-hundred-numbers.ts')).fiveHundredNumbers,
  'hundred-thousand-numbers': async () => (await import('./hundred-thousand-numbers.ts')).hundredThousandNumbers,
  'ie1-outage': async () => (await import('./office-scenarios.ts')).officeScenarios['ie1-outage'],
  empty: async () => () => undefined,
} satisfies Record<string, () => Promise<Scenario>>

export type ScenarioName = keyof typeof loaders

export const defaultScenario: ScenarioName = 'east-mountain-office'

/** Every scenario, the default one first. */
export const scenarioNames: readonly string[] = Object.keys(loaders)

export const isScenarioName = (text: string): text is ScenarioName => Object.hasOwn(loaders, text)

export async function loadScenario(name: ScenarioName, now: Instant): Promise<readonly StoredRow[]> {
  return buildScenario(await loaders[name](), now)
}
