import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../src/domain/result.ts'
import { type Fault, parseFaults } from '../account/fault.ts'
import { isScenarioName, type ScenarioName } from '../scenarios/load-scenario.ts'

export const usage = `Use: npm run api -- [options]
  --port N                 where to listen on 127.0.0.1 (4310; 0: any free port)
  --scenario NAME          what is in the account (east-mountain-office)
  --state FILE             keeps the account in a file between runs
  --latency MS             how long each answer takes (0)
  --fault FAULTS           what fails, for example ie1.routes.write.503.once; see docs/faults.md
  --strict-availability    leaves out what Twilio does not offer in IE1 and AU1
  --rate-limit N           requests a second (300); "off" lifts the limit
  --json                   prints one line of JSON: where it is, and the credentials`

export type Options = {
  readonly port: number
  /** Undefined: the default one, or the one that is in the state file. */
  readonly scenario: ScenarioName | undefined
  readonly stateFile: string | undefined
  readonly latencyMs: number
  readonly faults: readonly Fault[] | undefined
  readonly strictAvailability: boolean
  /** Null: no limit. */
  readonly rateLimit: number | null
  readonly json: boolean
}

const usualPort = 4310
const usualRateLimit = 300

const definitions = {
  port: { type: 'string' },
  scenario: { type: 'string' },
  state: { type: 'string' },
  latency: { type: 'string' },
  fault: { type: 'string' },
  'strict-availability': { type: 'boolean' },
  'rate-limit': { type: 'string' },
  json: { type: 'boolean' },
} as const

function readArguments(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: definitions, strict: true }).values)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

const isUpTo = (largest: number, text: string): boolean => /^\d{1,9}$/.test(text) && Number(text) <= largest

/** The error is a sentence about the first option that cannot be read. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  const read = readArguments(args)
  if (!read.ok) return read
  const { port, scenario, state, latency, fault, json } = read.value
  const rateLimit = read.value['rate-limit']
  if (port !== undefined && !isUpTo(65_535, port)) return err(`--port ${port}: expected a number from 0 to 65535`)
  if (scenario !== undefined && !isScenarioName(scenario))
    return err(`--scenario ${scenario}: there is none of this name`)
  if (state === '') return err('--state: expected a file')
  if (latency !== undefined && !isUpTo(60_000, latency))
    return err(`--latency ${latency}: expected milliseconds, 60000 at most`)
  if (rateLimit !== undefined && rateLimit !== 'off' && (!isUpTo(1_000_000, rateLimit) || Number(rateLimit) === 0))
    return err(`--rate-limit ${rateLimit}: expected requests a second, or "off"`)
  const faults = fault === undefined ? undefined : parseFaults(fault)
  if (faults && faults.rejected.length > 0)
    return err(`--${faults.rejected.join(', --').replaceAll('=', ' ')}: see docs/faults.md`)
  return ok({
    port: Number(port ?? usualPort),
    scenario,
    stateFile: state,
    latencyMs: Number(latency ?? 0),
    faults: faults?.faults,
    strictAvailability: read.value['strict-availability'] ?? false,
    rateLimit: rateLimit === 'off' ? null : Number(rateLimit ?? usualRateLimit),
    json: json ?? false,
  })
}
