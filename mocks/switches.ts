import { type Fault, parseFaults } from './account/fault.ts'
import { isScenarioName, type ScenarioName } from './scenarios/load-scenario.ts'

/** The demo's switches of the address bar, applied once. */
export type Switches = {
  readonly scenario?: ScenarioName
  readonly faults?: readonly Fault[]
  readonly advanceMs?: number
  readonly latencyMs?: number
  /** `name=value` of each that cannot be read. */
  readonly rejected: readonly string[]
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `+5m`, `+90s`, `-1h`; a `+` that the query made a space counts too. */
function readAdvance(text: string): number | undefined {
  const match = /^([+\s-]?)(\d{1,6})([smhd])$/.exec(text)
  const amount = Number(match?.[2]) * (unitMs[match?.[3] ?? ''] ?? Number.NaN)
  if (Number.isNaN(amount)) return undefined
  return match?.[1] === '-' ? -amount : amount
}

const readLatency = (text: string): number | undefined => (/^\d{1,5}$/.test(text) ? Number(text) : undefined)

export function readSwitches(search: string): Switches {
  const params = new URLSearchParams(search)
  const rejected: string[] = []

  function take<T>(name: string, read: (text: string) => T | undefined): T | undefined {
    const text = params.get(name)
    if (text === null) return undefined
    const value = read(text)
    if (value === undefined) rejected.push(`${name}=${text}`)
    return value
  }

  const scenario = take('scenario', (text) => (isScenarioName(text) ? text : undefined))
  const advanceMs = take('clock', readAdvance)
  const latencyMs = take('latency', readLatency)
  const faultText = params.get('fault')
  const parsed = faultText === null ? undefined : parseFaults(faultText)
  return {
    ...(scenario !== undefined && { scenario }),
    ...(advanceMs !== undefined && { advanceMs }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(parsed && { faults: parsed.faults }),
    rejected: [...rejected, ...(parsed?.rejected ?? [])],
  }
}
