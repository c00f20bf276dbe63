import type { Instant } from '../../src/domain/base/instant.ts'
import { createMemoryTables, type MemoryTables } from '../account/tables.ts'
import { buildScenario } from '../scenarios/build-scenario.ts'
import type { Scenario } from '../scenarios/scenario.ts'

/** Tables for a small account described in a test. */
export const tablesOf = (now: Instant, scenario: Scenario): MemoryTables =>
  createMemoryTables(buildScenario(scenario, now))
