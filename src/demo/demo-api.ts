import * as v from 'valibot'
import { regionCodes } from '../domain/region.ts'
import { requestDemo } from './request-demo.ts'

/** What the mock fails on purpose. Not Twilio's API: it lives at `/demo/…`, beside it. */
const faultSchema = v.object({
  region: v.picklist([...regionCodes, 'any']),
  operation: v.string(),
  /** `status-503`, `drop-connection` and others: docs/faults.md lists them. */
  effect: v.string(),
  times: v.string(),
})
export type Fault = v.InferOutput<typeof faultSchema>

const stateSchema = v.object({
  scenario: v.string(),
  clock: v.object({ offsetMs: v.number() }),
  faults: v.array(faultSchema),
  /** What of the address was not understood, such as `fault=mars.any.503`. */
  rejectedSwitches: v.array(v.string()),
})
export type DemoState = v.InferOutput<typeof stateSchema>

export const readDemoState = (signal: AbortSignal): Promise<DemoState> =>
  requestDemo('GET', 'state', stateSchema, { signal })
export const resetDemo = (): Promise<DemoState> => change('reset', {})
export const loadScenario = (name: string): Promise<DemoState> => change('scenario', { name })
export const advanceClock = (advanceMs: number): Promise<DemoState> => change('clock', { advanceMs })
export const setFaults = (faults: readonly Fault[]): Promise<DemoState> => change('faults', { faults })

/** Every answer is the state after the request. */
const change = (path: string, body: object): Promise<DemoState> => requestDemo('POST', path, stateSchema, { body })
