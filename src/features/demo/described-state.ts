import * as v from 'valibot'
import { counted } from '../../domain/base/sentence-text.ts'
import { parseJson } from '../../domain/base/parse-json.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'
import { decode } from '../../twilio/decode.ts'
import { scenarioTitle } from './scenario-titles.ts'

const stateSchema = v.object({ scenario: v.string(), changes: v.array(v.unknown()) })
const runSchema = v.object({ kind: v.literal('numberRun'), row: v.object({ count: v.number() }) })

/** The mock's own limits. */
const mostChanges = 20_000
const mostNumbers = 200_000
/** A row of a state is five levels deep. */
const deepest = 20

/** Describes a state before it is opened, or says why it is more than a demo holds. The demo checks the rows itself. */
export function describeState(text: string): Result<string, string> {
  // Before it is parsed, because that takes seconds for a million levels.
  if (isDeeperThan(deepest, text)) return err('This is not a state of the demo.')
  const state = decode(stateSchema, parseJson(text))
  if (!state.ok) return err('This is not a state of the demo.')
  const { scenario, changes } = state.value
  if (changes.length > mostChanges)
    return err(`It changes ${counted(changes.length, 'row')}. A state has ${counted(mostChanges, 'row')} at most.`)
  const numbers = changes.reduce<number>((sum, change) => sum + numbersIn(change), 0)
  if (numbers > mostNumbers)
    return err(`It adds ${counted(numbers, 'number')}. The demo holds ${counted(mostNumbers, 'number')} at most.`)
  const title = scenarioTitle(scenario).slice(0, 60)
  const added = numbers > 0 ? `, ${counted(numbers, 'number')} among them` : ''
  return ok(`Scenario “${title}” with ${counted(changes.length, 'changed row')}${added}, its clock and its faults.`)
}

function numbersIn(change: unknown): number {
  const run = decode(runSchema, change)
  return run.ok ? run.value.row.count : 0
}

function isDeeperThan(most: number, json: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at]
    if (isText) {
      if (character === '\\') at += 1
      else if (character === '"') isText = false
    } else if (character === '"') isText = true
    else if (character === '[' || character === '{') {
      depth += 1
      if (depth > most) return true
    } else if (character === ']' || character === '}') depth -= 1
  }
  return false
}
