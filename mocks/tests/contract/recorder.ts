import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkExchange, type Exchange } from './check-exchange.ts'
import { readSpecification, type Specified } from './specification.ts'

export type Note =
  | { readonly kind: 'covered'; readonly operation: string }
  | { readonly kind: 'excepted'; readonly reason: string }
  | { readonly kind: 'fault'; readonly exchange: string; readonly fault: string }

const noted = new Set<string>()
let specified: readonly Specified[] | undefined

/** Writes each note once, because a test can produce 10,000 identical answers. */
function note(folder: string, entry: Note, key: string): void {
  if (noted.has(key)) return
  noted.add(key)
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(entry)}\n`)
}

/** Checks answers against the specification in the folder `spec`, and writes the results to the folder `notes`. */
export const createRecorder =
  (spec: string, notes: string) =>
  (exchange: Exchange): void => {
    specified ??= readSpecification(spec)
    const { covered, faults, used } = checkExchange(specified, exchange)
    if (covered !== null) note(notes, { kind: 'covered', operation: covered }, covered)
    for (const { reason } of used) note(notes, { kind: 'excepted', reason }, reason)
    const { product, method, path, status } = exchange
    const asked = `${product} ${method} ${path}: ${status}`
    for (const fault of faults) note(notes, { kind: 'fault', exchange: asked, fault }, `${covered ?? asked} ${fault}`)
  }
