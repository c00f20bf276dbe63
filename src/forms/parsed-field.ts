import type { FieldReading } from '../domain/base/form-reading.ts'

/** The rule and advice of a field with a parser. */
export const parsedField = <Value, V, Problem>(
  parse: (value: Value, values: V) => FieldReading<unknown, Problem>,
  words: (problem: Problem) => string,
) => ({
  rule: (value: Value, values: V): string | null => {
    const reading = parse(value, values)
    return reading.ok ? null : words(reading.problem)
  },
  advice: (value: Value, values: V): string | null => {
    const reading = parse(value, values)
    return reading.ok ? reading.warnings.map(words).join(' ') || null : null
  },
})
