import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { Fault } from '../account/fault.ts'
import { parseFaults } from '../account/parse-faults.ts'
import type { ClockChange } from '../http/demo-clock.ts'
import { defaultScenario, isScenarioName, type ScenarioName, scenarioNames } from '../scenarios/load-scenario.ts'
import { parseClock, parseLatency, parseRateLimit } from '../switches/switches.ts'

export const usage = `Use: npm run api -- [options]
  --port N                 the port to listen on at 127.0.0.1 (4310; 0 for any free port)
  --scenario NAME          the account to load (${defaultScenario}), one of:
${scenarioNames.map((name) => `                             ${name}`).join('\n')}
  --state FILE             keeps the account in a file between runs; every answered write is in it
  --latency MS             the latency of every answer (0)
  --fault FAULTS           the requests that fail, for example ie1.routes.write.503.once; see docs/faults.md
  --strict-availability    leaves out what Twilio does not offer in IE1 and AU1
  --rate-limit N           requests per second (300); "off" for no limit
  --clock CLOCK            frozen, a time to advance by such as +5m, or both: +5m,frozen
  --json                   prints one line of JSON with the address and the credentials`

export type Options = {
  readonly port: number
  /** Undefined means the state file's scenario, or the default one. */
  readonly scenario: ScenarioName | undefined
  readonly stateFile: string | undefined
  readonly latencyMs: number
  readonly faults: readonly Fault[] | undefined
  readonly strictAvailability: boolean
  readonly rateLimit: number | 'off' | null
  readonly clock: ClockChange | undefined
  readonly json: boolean
}

const usualPort = 4310

const definitions = {
  port: { type: 'string' },
  scenario: { type: 'string' },
  state: { type: 'string' },
  latency: { type: 'string' },
  fault: { type: 'string' },
  'strict-availability': { type: 'boolean' },
  'rate-limit': { type: 'string' },
  clock: { type: 'string' },
  json: { type: 'boolean' },
} as const

function parseArguments(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: definitions, strict: true }).values)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

/** Undefined when the option is left out, null when its value is not valid. */
function parseIfGiven<T>(text: string | undefined, parse: (text: string) => T | undefined): T | null | undefined {
  return text === undefined ? undefined : (parse(text) ?? null)
}

const parsePort = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

/** The error is a sentence about the first invalid option. */
export function parseOptions(args: readonly string[]): Result<Options, string> {
  const given = parseArguments(args)
  if (!given.ok) return given
  const texts = given.value
  const port = parseIfGiven(texts.port, parsePort)
  const scenario = parseIfGiven(texts.scenario, (text) => (isScenarioName(text) ? text : undefined))
  const latencyMs = parseIfGiven(texts.latency, parseLatency)
  const rateLimit = parseIfGiven(texts['rate-limit'], parseRateLimit)
  const clock = parseIfGiven(texts.clock, parseClock)
  const faults = parseIfGiven(texts.fault, parseFaults)
  if (port === null) return err(`--port ${texts.port}: expected a number from 0 to 65535`)
  if (scenario === null) return err(`--scenario ${texts.scenario}: no scenario has this name`)
  if (latencyMs === null) return err(`--latency ${texts.latency}: expected milliseconds, 60,000 at most`)
  if (rateLimit === null) return err(`--rate-limit ${texts['rate-limit']}: expected requests per second, or "off"`)
  if (clock === null) return err(`--clock ${texts.clock}: expected "frozen" or a time such as +5m`)
  const badFault = faults?.rejected[0]
  if (badFault !== undefined) return err(`--${badFault.replace('=', ' ')}: see docs/faults.md`)
  if (texts.state === '') return err('--state: expected a file')
  return ok({
    port: port ?? usualPort,
    scenario,
    stateFile: texts.state,
    latencyMs: latencyMs ?? 0,
    faults: faults?.faults,
    strictAvailability: texts['strict-availability'] ?? false,
    rateLimit: rateLimit ?? null,
    clock,
    json: texts.json ?? false,
  })
}
