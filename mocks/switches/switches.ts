import type { Fault } from '../account/fault.ts'
import { parseFaults } from '../account/parse-faults.ts'
import { type ClockChange, maxAdvanceMs } from '../http/demo-clock.ts'
import { isScenarioName, type ScenarioName } from '../scenarios/load-scenario.ts'

/** The demo's switches in the address bar. They are applied once. */
export type Switches = {
  readonly scenario?: ScenarioName
  readonly faults?: readonly Fault[]
  readonly clock?: ClockChange
  readonly latencyMs?: number
  readonly rateLimit?: number | 'off'
  readonly strictAvailability?: boolean
  /** `name=value` of each invalid switch. */
  readonly rejected: readonly string[]
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Parses `+5m`, `+90s` or `-1h`. A `+` in a query may have been decoded to a space. */
function parseAdvance(text: string): number | undefined {
  const match = /^([+\s-]?)(\d{1,6})([smhd])$/.exec(text)
  const amount = Number(match?.[2]) * (unitMs[match?.[3] ?? ''] ?? Number.NaN)
  if (Number.isNaN(amount) || amount > maxAdvanceMs) return undefined
  return match?.[1] === '-' ? -amount : amount
}

const modes: Readonly<Record<string, boolean>> = { frozen: true, real: false }

/** Parses `frozen`, `real`, a time to advance by, or both: `+5m,frozen`. */
export function parseClock(text: string): ClockChange | undefined {
  let frozen: boolean | undefined
  let advanceMs: number | undefined
  for (const part of text.split(',')) {
    const mode = modes[part]
    const advance = parseAdvance(part)
    if (mode === undefined && advance === undefined) return undefined
    frozen = mode ?? frozen
    advanceMs = advance ?? advanceMs
  }
  return { ...(frozen !== undefined && { frozen }), ...(advanceMs !== undefined && { advanceMs }) }
}

export const parseLatency = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 60_000 ? Number(text) : undefined

export function parseRateLimit(text: string): number | 'off' | undefined {
  if (text === 'off') return 'off'
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

const booleans: Readonly<Record<string, boolean>> = { '': true, '1': true, true: true, '0': false, false: false }

export function parseSwitches(search: string): Switches {
  const params = new URLSearchParams(search)
  const rejected: string[] = []

  function take<T>(name: string, parse: (text: string) => T | undefined): T | undefined {
    const text = params.get(name)
    if (text === null) return undefined
    const value = parse(text)
    if (value === undefined) rejected.push(`${name}=${text}`)
    return value
  }

  const scenario = take('scenario', (text) => (isScenarioName(text) ? text : undefined))
  const clock = take('clock', parseClock)
  const latencyMs = take('latency', parseLatency)
  const rateLimit = take('rate-limit', parseRateLimit)
  const strictAvailability = take('strict-availability', (text) => booleans[text])
  const faultText = params.get('fault')
  const parsed = faultText === null ? undefined : parseFaults(faultText)
  return {
    ...(scenario !== undefined && { scenario }),
    ...(clock && { clock }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(strictAvailability !== undefined && { strictAvailability }),
    ...(parsed && { faults: parsed.faults }),
    rejected: [...rejected, ...(parsed?.rejected ?? [])],
  }
}
