import { parseRegionCode, type RegionCode } from '../domain/region.ts'
import { replaceTransport, type Send } from '../twilio/transport.ts'
import type { Fault } from './demo-api.ts'
import { bites } from './may-bite.ts'

/** One request of the console to the API, since the demo bar is there. */
export type LoggedRequest = {
  readonly id: number
  /** By the clock on the wall. */
  readonly at: number
  readonly method: string
  readonly region: RegionCode
  readonly product: string
  /** With its query, as it was sent. */
  readonly path: string
  readonly form: readonly (readonly [name: string, value: string])[]
  /** Null: no answer came. */
  readonly status: number | null
  readonly tookMs: number
  /** Unread until somebody looks: most answers are long, and few are looked at. `let-go`: too many came since. */
  readonly answer: Response | 'let-go' | null
  /** The fault that was switched on and ended it. */
  readonly fault: Fault | null
}

const kept = 50
/** A page of a thousand numbers has a megabyte. */
const keptAnswers = 20

let entries: readonly LoggedRequest[] = []
let made = 0
const listeners = new Set<() => void>()

export const loggedRequests = (): readonly LoggedRequest[] => entries
export const subscribeRequests = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export function forgetRequests(): void {
  entries = []
  for (const listener of listeners) listener()
}

/** Notes every request until the returned function is called. `faults`: those that are switched on, as last read. */
export function recordRequests(faults: () => readonly Fault[]): () => void {
  const record: Send = async (address, init) => {
    const asked = partsOf(address)
    if (!asked) return globalThis.fetch(address, init)
    const at = Date.now()
    const started = performance.now()
    const before = faults()
    const note = (answer: Response | null) => {
      const request = { ...asked, method: init.method ?? 'GET', status: answer?.status ?? null }
      const fault = [...before, ...faults()].find((one) => bites(one, request)) ?? null
      const form = init.body instanceof URLSearchParams ? [...init.body] : []
      made += 1
      const entry = { ...request, id: made, at, form, tookMs: Math.round(performance.now() - started), answer, fault }
      entries = [entry, ...entries.map(letGoOfOld)].slice(0, kept)
      for (const listener of listeners) listener()
    }
    try {
      const response = await globalThis.fetch(address, init)
      note(response.clone())
      return response
    } catch (error) {
      // Given up by the console itself, as by leaving a page: nothing failed.
      if (init.signal?.aborted !== true) note(null)
      throw error
    }
  }
  return replaceTransport(record)
}

function letGoOfOld(entry: LoggedRequest, index: number): LoggedRequest {
  const { answer } = entry
  if (index < keptAnswers - 1 || answer === null || answer === 'let-go') return entry
  // Read already, it is locked: then there is nothing to let go.
  void answer.body?.cancel().catch(() => undefined)
  return { ...entry, answer: 'let-go' }
}

function partsOf(address: string): Pick<LoggedRequest, 'region' | 'product' | 'path'> | undefined {
  const [, code = '', product = '', path = ''] = /^\/twilio\/(\w+)\/(\w+)(\/.*)$/.exec(address) ?? []
  const region = parseRegionCode(code)
  return region && { region, product, path }
}
