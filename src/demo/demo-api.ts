import * as v from 'valibot'
import { regionCodes } from '../domain/region.ts'
import { whenApiReady } from '../twilio/api-gate.ts'
import { decode } from '../twilio/decode.ts'
import { noteServerDate } from '../twilio/server-clock.ts'

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

const refusalSchema = v.object({ message: v.string() })

export const readDemoState = (signal: AbortSignal): Promise<DemoState> => demo('GET', 'state', undefined, signal)
export const resetDemo = (): Promise<DemoState> => demo('POST', 'reset', {})
export const loadScenario = (name: string): Promise<DemoState> => demo('POST', 'scenario', { name })
export const advanceClock = (advanceMs: number): Promise<DemoState> => demo('POST', 'clock', { advanceMs })
export const setFaults = (faults: readonly Fault[]): Promise<DemoState> => demo('POST', 'faults', { faults })

/** Every answer is the state after the request. Throws when the demo's API does not answer or refuses. */
async function demo(method: 'GET' | 'POST', path: string, body?: object, signal?: AbortSignal): Promise<DemoState> {
  await whenApiReady()
  const response = await fetch(`/demo/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal && { signal }),
  })
  noteServerDate(response.headers.get('date'))
  const answer: unknown = await response.json()
  if (!response.ok) {
    const refused = decode(refusalSchema, answer)
    throw new Error(refused.ok ? refused.value.message : response.statusText)
  }
  const state = decode(stateSchema, answer)
  if (!state.ok) throw new Error(state.error)
  return state.value
}
