import type { ArmedFault } from '../account/fault.ts'
import type { ScenarioName } from './load-scenario.ts'

/** Faults that are set on loading. They are not part of the account: the demo shows them and can clear them. */
const broughtBy = new Map<string, readonly ArmedFault[]>([
  [
    'ie1-outage' satisfies ScenarioName,
    [{ region: 'ie1', operation: 'any', effect: 'status-503', times: 'always', met: {} }],
  ],
])

/** The faults to set each time the scenario is loaded. */
export const scenarioFaults = (scenario: string): readonly ArmedFault[] => broughtBy.get(scenario) ?? []
