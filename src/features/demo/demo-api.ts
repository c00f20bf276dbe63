import * as v from 'valibot'
import { regionCodes } from '../../domain/base/region.ts'
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
  clock: v.object({ offsetMs: v.number(), frozen: v.boolean() }),
  faults: v.array(faultSchema),
  /** What of the address was not understood, such as `fault=mars.any.503`. */
  rejectedSwitches: v.array(v.string()),
})
export type DemoState = v.InferOutput<typeof stateSchema>

export const readDemoState = (signal: AbortSignal): Promise<DemoState> =>
  requestDemo('GET', 'state', stateSchema, { signal })
export const resetDemo = (): Promise<DemoState> => change('reset', {})
export const loadScenario = (name: string): Promise<DemoState> => change('scenario', { name })
export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }
export const changeClock = (clock: ClockChange): Promise<DemoState> => change('clock', clock)
export const setFaults = (faults: readonly Fault[]): Promise<DemoState> => change('faults', { faults })

/** The state as it is shared: how many rows are not as the scenario made them, and the whole as text. */
export async function exportState(): Promise<{ readonly changes: number; readonly text: string }> {
  const answer = await requestDemo('GET', 'state/export', v.looseObject({ changes: v.array(v.unknown()) }))
  return { changes: answer.changes.length, text: JSON.stringify(answer) }
}

/** Throws with the reason, in words, when it is no state; then nothing has changed. */
export async function importState(text: string): Promise<DemoState> {
  const state: unknown = JSON.parse(text)
  if (typeof state !== 'object' || state === null) throw new Error('This is no state of the demo.')
  return change('state/import', state)
}

/** Every answer is the state after the request. */
const change = (path: string, body: object): Promise<DemoState> => requestDemo('POST', path, stateSchema, { body })
