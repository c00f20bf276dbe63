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
  clock: v.object({ offsetMs: v.number(), frozen: v.boolean() }),
  faults: v.array(faultSchema),
  /** What of the address was not understood, such as `fault=mars.any.503`. */
  rejectedSwitches: v.array(v.string()),
})
export type DemoState = v.InferOutput<typeof stateSchema>

const refusalSchema = v.object({ message: v.string() })

export const readDemoState = (signal: AbortSignal): Promise<DemoState> => demo('GET', 'state', undefined, signal)
export const resetDemo = (): Promise<DemoState> => demo('POST', 'reset', {})
export const loadScenario = (name: string): Promise<DemoState> => demo('POST', 'scenario', { name })
export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }
export const changeClock = (change: ClockChange): Promise<DemoState> => demo('POST', 'clock', change)
export const setFaults = (faults: readonly Fault[]): Promise<DemoState> => demo('POST', 'faults', { faults })

/** The state as it is shared: how many rows are not as the scenario made them, and the whole as text. */
export async function exportState(): Promise<{ readonly changes: number; readonly text: string }> {
  const answer = await ask('GET', 'state/export')
  const exported = decode(v.object({ changes: v.array(v.unknown()) }), answer)
  if (!exported.ok) throw new Error(exported.error)
  return { changes: exported.value.changes.length, text: JSON.stringify(answer) }
}
/** Throws with the reason, in words, when it is no state; then nothing has changed. */
export const importState = (text: string): Promise<DemoState> => demo('POST', 'state/import', text)

/** Every answer is the state after the request. */
async function demo(
  method: 'GET' | 'POST',
  path: string,
  body?: object | string,
  signal?: AbortSignal,
): Promise<DemoState> {
  const state = decode(stateSchema, await ask(method, path, body, signal))
  if (!state.ok) throw new Error(state.error)
  return state.value
}

/** Throws when the demo's API does not answer or refuses, with its words. */
export async function ask(
  method: 'GET' | 'POST',
  path: string,
  body?: object | string,
  signal?: AbortSignal,
): Promise<unknown> {
  await whenApiReady()
  const response = await fetch(`/demo/${path}`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
    ...(signal && { signal }),
  })
  noteServerDate(response.headers.get('date'))
  const answer: unknown = await response.json()
  if (response.ok) return answer
  const refused = decode(refusalSchema, answer)
  throw new Error(refused.ok ? refused.value.message : response.statusText)
}
