import * as v from 'valibot'
import { parseJson } from '../../domain/base/parse-json.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'
import { decode } from '../../twilio/decode.ts'
import { scenarioTitle } from './scenario-titles.ts'

const stateSchema = v.object({ scenario: v.string(), changes: v.array(v.unknown()) })

/** Describes a state before it is opened. The demo checks the rows when it opens it. */
export function describeState(text: string): Result<string, string> {
  const state = decode(stateSchema, parseJson(text))
  if (!state.ok) return err('This is not a state of the demo.')
  const { scenario, changes } = state.value
  const title = scenarioTitle(scenario).slice(0, 60)
  const count = changes.length === 1 ? '1 changed row' : `${changes.length.toLocaleString('en')} changed rows`
  return ok(`Scenario “${title}” with ${count}, its clock and its faults.`)
}
