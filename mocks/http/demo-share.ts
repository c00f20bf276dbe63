import * as v from 'valibot'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { ArmedFault } from '../account/fault.ts'
import { parseFaultsJson } from '../account/parse-faults.ts'
import type { Change, DemoRow, StoredRow } from '../account/rows.ts'
import { createMemoryTables, type MemoryTables } from '../account/tables.ts'
import { isScenarioName, loadScenario, type ScenarioName } from '../scenarios/load-scenario.ts'
import { schemaVersion } from '../store/backend.ts'
import type { Body } from './demo-body.ts'
import { inconsistencyOf } from './inconsistency-of.ts'
import { jsonResponse } from './respond.ts'
import { parseChanges } from './state-changes.ts'
import { count, inRegions, instant } from './state-rows.ts'
import { demoOf, nowOf, type World } from './world.ts'

/** Marks an exported state, so that other files can be refused. */
const stateFormat = 'state of the demo of Regional SIP Trunks'

const placeOf = ({ kind, key }: { readonly kind: string; readonly key: string }): string => `${kind} ${key}`

/** The account's rows that differ from the scenario's. A deleted row is null. */
async function changesOf(
  tables: Pick<MemoryTables, 'rows'>,
  demo: DemoRow,
  scenario: ScenarioName,
): Promise<readonly Change[]> {
  const made = await loadScenario(scenario, demo.loadedAt)
  const before = new Map(made.map((row) => [placeOf(row), row]))
  const changes: Change[] = []
  for (const row of tables.rows()) {
    if (row.kind === 'demo') continue
    const was = before.get(placeOf(row))
    before.delete(placeOf(row))
    if (JSON.stringify(was?.row) !== JSON.stringify(row.row)) changes.push(row)
  }
  for (const { kind, key } of before.values()) changes.push({ kind, key, row: null })
  return changes
}

/** `GET /demo/state/export`: the scenario, the changes since it was loaded, and the clock. */
export async function answerExport(world: World): Promise<Response> {
  const tables = await world.store.read()
  const demo = demoOf(tables)
  const now = nowOf(tables, world.wall)
  const { scenario, loadedAt, clockFrozenAt, strictAvailability, faults } = demo
  if (!isScenarioName(scenario)) return jsonResponse(400, { message: `No scenario ${scenario}` }, now)
  const changes = await changesOf(tables, demo, scenario)
  const frozen = clockFrozenAt !== null
  const state = { format: stateFormat, schema: schemaVersion, scenario, loadedAt, now, frozen }
  return jsonResponse(200, { ...state, strictAvailability, faults, changes }, now)
}

const shared = v.object({
  scenario: v.string(),
  loadedAt: instant,
  now: instant,
  frozen: v.boolean(),
  strictAvailability: v.boolean(),
  faults: v.array(v.object({ met: inRegions(count(1e9)) })),
})

function parseArmedFaults(
  value: unknown,
  { faults }: v.InferOutput<typeof shared>,
): Result<readonly ArmedFault[], string> {
  const parsed = parseFaultsJson(value)
  return parsed.ok ? ok(parsed.value.map((fault, index) => ({ ...fault, met: faults[index]?.met ?? {} }))) : parsed
}

/** Twice the largest scenario. */
const mostNumbers = 200_000

const versionText = (schema: unknown): string => (typeof schema === 'number' ? String(schema) : 'unknown')

/** The rows of an imported state, with its demo row. The error says in words what is wrong. */
async function parseState(body: Body, here: DemoRow, wall: number): Promise<Result<readonly StoredRow[], string>> {
  if (body['format'] !== stateFormat) return err('it is not a state of this demo')
  if (body['schema'] !== schemaVersion)
    return err(`it has version ${versionText(body['schema'])}, and this demo opens version ${schemaVersion}`)
  const parsed = v.safeParse(shared, body)
  if (!parsed.success) return err('its header cannot be read')
  const { scenario, loadedAt, now, frozen, strictAvailability } = parsed.output
  if (!isScenarioName(scenario)) return err('this demo does not have its scenario')
  const faults = parseArmedFaults(body['faults'], parsed.output)
  if (!faults.ok) return faults
  const changes = parseChanges(body['changes'])
  if (!changes.ok) return changes

  const tables = createMemoryTables(await loadScenario(scenario, loadedAt))
  tables.apply(changes.value)
  const numbers = tables.all('numberRun').reduce((sum, { count: some }) => sum + some, 0)
  if (numbers > mostNumbers) return err(`it holds ${numbers} numbers, and this demo holds ${mostNumbers} at most`)
  const inconsistency = inconsistencyOf(tables)
  if (inconsistency !== null) return err(inconsistency)
  const clock = { clockOffsetMs: now - wall, clockFrozenAt: frozen ? now : null }
  const demo: DemoRow = {
    ...here,
    scenario,
    loadedAt,
    ...clock,
    strictAvailability,
    faults: faults.value,
    rejectedSwitches: [],
  }
  return ok([...tables.rows(), { kind: 'demo', key: 'state', row: demo }])
}

/** `POST /demo/state/import`. Returns null when the state replaced the account, otherwise why nothing was changed. */
export async function importState(world: World, body: Body): Promise<string | null> {
  const rows = await parseState(body, demoOf(await world.store.read()), world.wall())
  if (!rows.ok) return `The state was not opened: ${rows.error}.`
  await world.store.replace(rows.value)
  return null
}
