import { ok } from '../../src/domain/base/result.ts'
import { wholeSecond } from '../account/clock.ts'
import { arm } from '../account/fault.ts'
import { parseFaultsJson } from '../account/parse-faults.ts'
import type { DemoRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import { defaultScenario, isScenarioName, type ScenarioName, scenarioNames } from '../scenarios/load-scenario.ts'
import { type Body, parseDemoBody } from './demo-body.ts'
import { changeClock, parseClockBody } from './demo-clock.ts'
import { parseSwitchesBody } from './demo-switches.ts'
import { jsonResponse, notFoundResponse } from './respond.ts'
import { demoOf, type KeptSwitches, loadRows, nowOf, type World } from './world.ts'

async function stateResponse(world: World): Promise<Response> {
  const tables = await world.store.read()
  const demo = demoOf(tables)
  const now = nowOf(tables, world.wall)
  const state = {
    scenario: demo.scenario,
    clock: { offsetMs: demo.clockOffsetMs, frozen: demo.clockFrozenAt !== null },
    now: new Date(now).toISOString(),
    faults: demo.faults.map(({ region, operation, effect, times }) => ({ region, operation, effect, times })),
    latencyMs: demo.latencyMs ?? world.defaultLatencyMs,
    rateLimit: demo.rateLimit ?? world.defaultRateLimit,
    strictAvailability: demo.strictAvailability,
    switches: switchTexts(demo),
    rejectedSwitches: demo.rejectedSwitches,
  }
  return jsonResponse(200, state, now)
}

async function refuse(world: World, message: string): Promise<Response> {
  return jsonResponse(400, { message }, nowOf(await world.store.read(), world.wall))
}

async function change(world: World, set: (demo: DemoRow) => Partial<DemoRow>): Promise<Response> {
  await changeDemo(world, set)
  return stateResponse(world)
}

export async function changeDemo(world: World, set: (demo: DemoRow) => Partial<DemoRow>): Promise<void> {
  await world.store.write((tables) => {
    const demo = demoOf(tables)
    tables.put('demo', 'state', { ...demo, ...set(demo) })
    return ok(undefined)
  })
}

/** Replaces everything with a scenario, and sets the clock to real time. The switches that hold stay. */
export async function loadWorld(world: World, scenario: ScenarioName): Promise<void> {
  const { latencyMs, rateLimit, strictAvailability } = demoOf(await world.store.read())
  await replaceWorld(world, scenario, { latencyMs, rateLimit, strictAvailability })
}

async function replaceWorld(world: World, scenario: ScenarioName, switches: Partial<KeptSwitches> = {}): Promise<void> {
  await world.store.replace(await loadRows(scenario, wholeSecond(world.wall()), switches))
}

/** The switches that hold, as in the address. */
const switchTexts = ({ latencyMs, rateLimit, strictAvailability }: DemoRow): readonly string[] => [
  ...(latencyMs === null ? [] : [`latency=${latencyMs}`]),
  ...(rateLimit === null ? [] : [`rate-limit=${rateLimit}`]),
  ...(strictAvailability ? ['strict-availability'] : []),
]

function scenarioIn(tables: Tables): ScenarioName {
  const { scenario } = demoOf(tables)
  return isScenarioName(scenario) ? scenario : defaultScenario
}

/** The demo's own endpoints, which Twilio does not have: scenario, clock, switches, faults, sharing and test calls. */
export async function answerDemo(world: World, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  const parsed = request.method === 'POST' ? await parseDemoBody(request) : ok({})
  if (!parsed.ok) {
    const what = path === '/demo/state/import' ? 'The state was not opened' : 'The body was not understood'
    return refuse(world, `${what}: ${parsed.error}.`)
  }
  const body: Body = parsed.value
  switch (`${request.method} ${path}`) {
    case 'GET /demo/state':
      return stateResponse(world)
    case 'POST /demo/reset':
      await replaceWorld(world, scenarioIn(await world.store.read()), world.switchesAtReset)
      return stateResponse(world)
    case 'POST /demo/scenario': {
      const { name } = body
      if (typeof name !== 'string' || !isScenarioName(name))
        return refuse(world, `name: expected one of ${scenarioNames.join(', ')}`)
      await loadWorld(world, name)
      return stateResponse(world)
    }
    case 'POST /demo/clock': {
      const clock = parseClockBody(body, nowOf(await world.store.read(), world.wall))
      return clock.ok
        ? change(world, (demo) => changeClock(demo, clock.value, world.wall()))
        : refuse(world, clock.error)
    }
    case 'POST /demo/switches': {
      const switches = parseSwitchesBody(body)
      return switches.ok ? change(world, () => switches.value) : refuse(world, switches.error)
    }
    case 'POST /demo/faults': {
      const faults = parseFaultsJson(body['faults'])
      return faults.ok ? change(world, () => ({ faults: faults.value.map(arm) })) : refuse(world, faults.error)
    }
    case 'GET /demo/state/export':
    case 'POST /demo/state/import': {
      const { answerExport, importState } = await import('./demo-share.ts')
      if (request.method === 'GET') return answerExport(world)
      const refused = await importState(world, body)
      return refused === null ? stateResponse(world) : refuse(world, refused)
    }
    case 'GET /demo/callers':
    case 'GET /demo/callers/passwords':
    case 'POST /demo/test-calls': {
      const { answerCallers, answerPasswords, answerTestCall } = await import('./demo-calls.ts')
      if (request.method === 'POST') return answerTestCall(world, body)
      return path === '/demo/callers' ? answerCallers(world, request) : answerPasswords(world, request)
    }
    default:
      return notFoundResponse(path, nowOf(await world.store.read(), world.wall))
  }
}
