import * as v from 'valibot'
import { err, ok, type Result } from '../domain/base/result.ts'
import { visibleName } from '../domain/base/visible-name.ts'

/** Turns unknown JSON into a value of the domain. */
export type Decoder<T> = v.GenericSchema<unknown, T>

type Parse<Wire, T> = (wire: Wire) => T | undefined

function parsing<Wire, T>(parse: Parse<Wire, T>, name: string) {
  return v.rawTransform<Wire, T>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value)
    if (value !== undefined) return value
    addIssue({ message: `Expected ${name} but received ${JSON.stringify(dataset.value)}` })
    return NEVER
  })
}

/** Decodes text with a `parse…` function of the domain. `name` is for the error: "a trunk SID". */
export const parsed = <T>(parse: Parse<string, T>, name: string) => v.pipe(v.string(), parsing(parse, name))

export const parsedNumber = <T>(parse: Parse<number, T>, name: string) => v.pipe(v.number(), parsing(parse, name))

/** Twilio writes "not set" as null, as an empty string, or not at all. */
export const parsedOrNull = <T>(parse: Parse<string, T>, name: string) =>
  v.pipe(
    v.nullish(v.string(), ''),
    parsing((text) => (text === '' ? null : parse(text)), name),
  )

/** A name, as it is shown. */
export const nameText = v.pipe(v.string(), v.transform(visibleName))

export const nameOrNull = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => visibleName(text) || null),
)

export const textOrNull = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => text || null),
)

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? []
  return path.reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

/** The error names the place: `trunks[3].sid: Expected a trunk SID but received "TK1"`. Ignores unknown properties. */
export function decode<T>(decoder: Decoder<T>, json: unknown): Result<T, string> {
  const result = v.safeParse(decoder, json)
  if (result.success) return ok(result.output)
  const [issue] = result.issues
  return err(`${pathOf(issue) || 'the whole answer'}: ${issue.message}`)
}
