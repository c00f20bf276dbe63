import type { Scenario } from './world.ts'

/** Each scenario is a chunk of its own, loaded when it is chosen. */
const loaders = {
  'east-mountain-office': () => import('./east-mountain-office.ts'),
  'access-gap': () => import('./access-gap.ts'),
  'split-legs': () => import('./split-legs.ts'),
  empty: () => import('./empty.ts'),
} satisfies Record<string, () => Promise<{ readonly scenario: Scenario }>>

export type ScenarioName = keyof typeof loaders

export const defaultScenario: ScenarioName = 'east-mountain-office'

export const isScenarioName = (text: string): text is ScenarioName => Object.hasOwn(loaders, text)

export const loadScenario = async (name: ScenarioName): Promise<Scenario> => (await loaders[name]()).scenario
