import { parseJson } from '../../src/domain/base/parse-json.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { isRecord } from '../account/is-record.ts'

export type Body = Readonly<Record<string, unknown>>

const nameOrBrace = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}]/g

/** The first member that an object of a JSON text has twice. `JSON.parse` would silently take the last one. */
function repeatedMember(json: string): string | undefined {
  const open: Set<unknown>[] = []
  for (const [token, name = '', colon] of json.matchAll(nameOrBrace)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    // Only the name of a member has a colon after it. It may be written with escapes.
    else if (colon !== undefined) {
      const parsed = parseJson(`"${name}"`)
      if (open.at(-1)?.has(parsed)) return name
      open.at(-1)?.add(parsed)
    }
  }
  return undefined
}

/** Parses the body of a request to the demo. Without a body there are no fields. The error says what is wrong with it. */
export async function parseDemoBody(request: Request): Promise<Result<Body, string>> {
  const text = await request.text()
  if (text.trim() === '') return ok({})
  const body = parseJson(text)
  if (!isRecord(body)) return err('it is not a JSON object')
  const repeated = repeatedMember(text)
  return repeated === undefined ? ok(body) : err(`it has ${repeated.slice(0, 40)} twice`)
}
