import { byRegion } from '../../domain/base/region.ts'
import type { TestCallResult } from './test-call.ts'
import type { TrafficCounts } from './traffic-tally.ts'

/** By the Region that has the record of each. */
export const countCalls = (results: readonly TestCallResult[]): TrafficCounts => ({
  ...byRegion((region) => results.filter(({ record }) => record?.region === region).length),
  none: results.filter(({ record }) => record === null).length,
})
