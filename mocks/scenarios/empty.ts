import { scenarioOf } from './world.ts'

/** An account without trunks and numbers. */
export const scenario = scenarioOf()
