import * as v from 'valibot'
import { regionCodes } from '../../domain/base/region.ts'
import { requestDemo } from './request-demo.ts'

/** A failure that the mock makes on purpose. These endpoints at `/demo/…` are not Twilio's. */
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
  clock: v.object({ offsetMs: v.number(), frozen: v.boolean() }),
  faults: v.array(faultSchema),
  /** Switches of the address that hold, such as `latency=600`. */
  switches: v.array(v.string()),
  /** Invalid switches of the address, such as `fault=mars.any.503`. */
  rejectedSwitches: v.array(v.string()),
})
export type DemoState = v.InferOutput<typeof stateSchema>

export const readDemoState = (signal: AbortSignal): Promise<DemoState> =>
  requestDemo('GET', 'state', stateSchema, { signal })
export const resetDemo = (): Promise<DemoState> => change('reset', {})
export const loadScenario = (name: string): Promise<DemoState> => change('scenario', { name })
export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }
export const changeClock = (clock: ClockChange): Promise<DemoState> => change('clock', clock)
/** Lifts all switches. */
export const liftSwitches = (): Promise<DemoState> => change('switches', { lift: true })
export const setFaults = (faults: readonly Fault[]): Promise<DemoState> => change('faults', { faults })

/** The state to share. `changes`: how many rows differ from the scenario. */
export async function exportState(): Promise<{ readonly changes: number; readonly text: string }> {
  const state = await requestDemo('GET', 'state/export', v.looseObject({ changes: v.array(v.unknown()) }))
  return { changes: state.changes.length, text: JSON.stringify(state) }
}

/** Throws with the reason if the text is not a valid state; then nothing has changed. */
export async function importState(text: string): Promise<DemoState> {
  const state: unknown = JSON.parse(text)
  if (typeof state !== 'object' || state === null) throw new Error('This is not a state of the demo.')
  return change('state/import', state)
}

const change = (path: string, body: object): Promise<DemoState> => requestDemo('POST', path, stateSchema, { body })
