import { isRecord } from '../../account/is-record.ts'

/**
 * In the official schemas every property is optional and others are allowed, so `{}` would pass. This makes them
 * stricter: an object must have exactly the specified properties. It also converts OpenAPI 3.0's `nullable` to JSON
 * Schema.
 */
export function strictSchema(schema: unknown): Record<string, unknown> {
  const strict = convert(schema)
  return isRecord(strict) ? { ...strict } : {}
}

/** Examples and descriptions can contain anything, so they must not be converted. */
const leftOut = new Set(['example', 'examples', 'description', 'nullable'])

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert)
  if (!isRecord(value)) return value
  if (typeof value['$ref'] === 'string') return { $ref: value['$ref'].replace(/^#/, 'document#') }
  const converted: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (!leftOut.has(key)) converted[key] = convert(part)
  const { properties, enum: values, type, nullable } = value
  if (isRecord(properties) && type !== undefined) {
    converted['required'] = Object.keys(properties)
    converted['additionalProperties'] = false
  }
  if (nullable === true && typeof type === 'string') {
    converted['type'] = [type, 'null']
    const listed: readonly unknown[] = Array.isArray(values) ? values : []
    if (listed.length > 0) converted['enum'] = [...listed.filter((item) => item !== null), null]
  }
  return converted
}
