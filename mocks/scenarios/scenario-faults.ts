import type { ArmedFault } from '../account/fault.ts'
import type { ScenarioName } from './load-scenario.ts'

/** What fails from the start. It is no part of the account: the demo sets it, shows it and lets it be cleared. */
const broughtBy = new Map<string, readonly ArmedFault[]>([
  [
    'ie1-outage' satisfies ScenarioName,
    [{ region: 'ie1', operation: 'any', effect: 'status-503', times: 'always', met: {} }],
  ],
])

/** The faults that a scenario brings, each time that it is loaded. */
export const scenarioFaults = (scenario: string): readonly ArmedFault[] => broughtBy.get(scenario) ?? []
